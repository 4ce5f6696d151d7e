package io.steward.benchmark.monitor;

import io.steward.benchmark.monitor.contestant.Contestant;
import io.steward.benchmark.monitor.contestant.bare.BareConsumer;
import io.steward.benchmark.monitor.contestant.flink.FlinkJob;
import io.steward.benchmark.monitor.contestant.steward.Steward;
import io.steward.benchmark.monitor.contestant.streams.StreamsApplication;
import java.util.List;

/** Everybody who takes part: ours, its limit, and its peers. */
final class Contestants {
  private static final List<Contestant> ALL =
      List.of(
          new Steward(),
          BareConsumer.sameRows(),
          StreamsApplication.onRocksDb(),
          FlinkJob.onRocksDb(),
          BareConsumer.narrowRows(),
          StreamsApplication.inMemory(),
          FlinkJob.onHeap());

  private Contestants() {}

  /** Their names. */
  static List<String> names() {
    return ALL.stream().map(Contestant::name).toList();
  }

  static List<Contestant> wanted(Options options) {
    return ALL.stream().filter(contestant -> options.wants(contestant.name())).toList();
  }
}
