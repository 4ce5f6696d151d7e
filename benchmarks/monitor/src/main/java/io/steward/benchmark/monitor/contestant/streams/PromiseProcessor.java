package io.steward.benchmark.monitor.contestant.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.steward.benchmark.monitor.contestant.child.Breach;
import io.steward.benchmark.monitor.contestant.child.Progress;
import io.steward.benchmark.monitor.workload.OrderReport;
import io.steward.benchmark.monitor.workload.OrderReportReader;
import io.steward.benchmark.monitor.workload.Punctuality;
import java.time.Duration;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps open promises, breaks those whose time passes by the time of the stream, and counts what
 * was on time.
 */
final class PromiseProcessor implements Processor<String, byte[], String, byte[]> {
  private static final Duration TICK = Duration.ofSeconds(1);

  private final Progress progress;
  private final OrderReportReader reader = new OrderReportReader();
  private ProcessorContext<String, byte[]> context;
  private KeyValueStore<String, Long> open;
  private KeyValueStore<Bytes, byte[]> due;
  private KeyValueStore<String, Punctuality> figures;

  /** No promise that is open falls due before it. */
  private long soonest;

  PromiseProcessor(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void init(ProcessorContext<String, byte[]> processorContext) {
    context = processorContext;
    open = context.getStateStore(PromiseStores.OPEN);
    due = context.getStateStore(PromiseStores.DUE);
    figures = context.getStateStore(PromiseStores.FIGURES);
    context.schedule(TICK, PunctuationType.STREAM_TIME, this::passTime);
  }

  @Override
  public void process(Record<String, byte[]> event) {
    progress.begin();
    OrderReport report = reader.read(event.value());
    if (report.placed()) {
      open.put(event.key(), report.dispatchBy());
      due.put(DueKey.of(report.dispatchBy(), event.key()), new byte[0]);
      soonest = Math.min(soonest, report.dispatchBy());
    } else {
      dispatch(event, report);
    }
    progress.took(1);
  }

  private void dispatch(Record<String, byte[]> event, OrderReport report) {
    Long dispatchBy = open.delete(event.key());
    if (dispatchBy != null) {
      due.delete(DueKey.of(dispatchBy, event.key()));
    }
    boolean onTime = dispatchBy != null && report.occurredAt() <= dispatchBy;
    Punctuality before = figures.get(report.account());
    figures.put(report.account(), (before == null ? Punctuality.NONE : before).with(onTime));
    if (dispatchBy != null && !onTime) {
      announce(event.key(), dispatchBy, event.timestamp());
    }
  }

  // RocksDB would walk over the marks of everything that was ever deleted before the soonest.
  private void passTime(long millis) {
    long now = millis * 1000;
    try (KeyValueIterator<Bytes, byte[]> passed = due.range(DueKey.at(soonest), DueKey.at(now))) {
      while (passed.hasNext()) {
        Bytes key = passed.next().key;
        due.delete(key);
        open.delete(DueKey.order(key));
        announce(DueKey.order(key), DueKey.due(key), millis);
      }
    }
    soonest = now;
  }

  private void announce(String order, long dueMicros, long timestamp) {
    context.forward(
        new Record<>(
            order, Breach.json(order, dueMicros).getBytes(UTF_8), timestamp, Breach.headers()));
  }
}
