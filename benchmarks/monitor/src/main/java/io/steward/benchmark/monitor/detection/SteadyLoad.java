package io.steward.benchmark.monitor.detection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Events at a constant rate, whatever the monitor does: placements and dispatches in turn, and in
 * place of some dispatches a placement whose promise will be broken ten seconds later.
 *
 * @param eventsPerSecond of all kinds
 * @param breachesPerSecond at most half as many
 */
record SteadyLoad(int eventsPerSecond, int breachesPerSecond) {
  private static final Duration BROKEN_AFTER = Duration.ofSeconds(10);
  private static final long PAUSE_NANOS = 500_000;

  /**
   * Sends for so long.
   *
   * @param warmUp at the start, in which breaches are made but not measured
   */
  void send(Stock stock, Lateness lateness, Duration warmUp, Duration time, Clock clock) {
    Instant start = clock.instant();
    long pairs = 0;
    long all = pairsAfter(time);
    while (pairs < all) {
      Instant now = clock.instant();
      for (long due = pairsAfter(Duration.between(start, now));
          pairs < Math.min(due, all);
          pairs++) {
        pair(stock, pairs, now.isAfter(start.plus(warmUp)) ? lateness : null, now);
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private void pair(Stock stock, long number, @Nullable Lateness lateness, Instant now) {
    stock.placeOne();
    int every = eventsPerSecond / 2 / breachesPerSecond;
    if (number % every != 0) {
      stock.dispatchOne();
      return;
    }
    Instant due = now.plus(BROKEN_AFTER);
    int order = stock.placeOneDue(due);
    if (lateness != null) {
      lateness.await(order, due);
    }
  }

  private long pairsAfter(Duration time) {
    return time.toMillis() * eventsPerSecond / 2000;
  }
}
