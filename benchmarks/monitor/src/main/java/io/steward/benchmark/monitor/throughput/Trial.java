package io.steward.benchmark.monitor.throughput;

import io.steward.benchmark.monitor.contestant.Contestant;
import io.steward.benchmark.monitor.measure.Usage;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * One contestant's run over the workload.
 *
 * @param fault why its time does not count; empty when its results are right
 * @param attempts how often it was run, because others disturbed
 */
public record Trial(
    String contestant,
    String durability,
    int round,
    long events,
    Duration time,
    Usage usage,
    Optional<String> fault,
    int attempts,
    Map<String, String> remarks) {

  /** A run that came to no end. */
  static Trial failed(Contestant contestant, int round, long events, RuntimeException failure) {
    return new Trial(
        contestant.name(),
        contestant.durability().text(),
        round,
        events,
        Duration.ZERO,
        Usage.NONE,
        Optional.of("failed: " + failure.getMessage()),
        1,
        Map.of());
  }

  /** Events a second by the clock on the wall. */
  public double rate() {
    return time.isZero() ? 0 : events / (time.toNanos() / 1e9);
  }

  /** Microseconds of processor for each event, of that part. */
  public double perEvent(Duration cpu) {
    return cpu.toNanos() / 1e3 / events;
  }

  Trial after(int tries) {
    return new Trial(contestant, durability, round, events, time, usage, fault, tries, remarks);
  }
}
