package io.steward.benchmark.monitor.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/**
 * How long after the moment that was promised each breach arrived on the topic, to the millisecond.
 * Counted from that moment and not from when anybody looked, so a stall is in every figure that it
 * delayed.
 */
final class Lateness {
  private static final long HIGHEST_MILLIS = Duration.ofHours(1).toMillis();
  private static final int TARGET_MILLIS = 250;

  private final Map<Integer, Instant> awaited = new ConcurrentHashMap<>();
  private final Histogram millis = new SynchronizedHistogram(HIGHEST_MILLIS, 3);
  private volatile Instant last = Instant.EPOCH;

  /** From now on the breach of that order is awaited for that moment. */
  void await(int order, Instant due) {
    awaited.put(order, due);
  }

  /** A breach arrived; those that nobody awaits are not counted. */
  void arrived(int order, Instant at) {
    Instant due = awaited.remove(order);
    if (due != null) {
      millis.recordValue(Math.clamp(Duration.between(due, at).toMillis(), 0, HIGHEST_MILLIS));
      last = at;
    }
  }

  /** How many are awaited still. */
  int missing() {
    return awaited.size();
  }

  long count() {
    return millis.getTotalCount();
  }

  /** When the last one arrived. */
  Instant last() {
    return last;
  }

  double percentile(double percent) {
    return millis.getValueAtPercentile(percent);
  }

  /** The figures by name, in milliseconds. */
  Map<String, Object> summary() {
    Map<String, Object> summary = new TreeMap<>();
    summary.put("breaches", count());
    summary.put("missing", missing());
    summary.put("p50", percentile(50));
    summary.put("p99", percentile(99));
    summary.put("p99.9", percentile(99.9));
    summary.put("max", millis.getMaxValue());
    summary.put(
        "shareWithin250",
        count() == 0 ? 0 : (double) millis.getCountBetweenValues(0, TARGET_MILLIS) / count());
    return summary;
  }
}
