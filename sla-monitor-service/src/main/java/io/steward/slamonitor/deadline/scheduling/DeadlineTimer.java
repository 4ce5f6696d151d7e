package io.steward.slamonitor.deadline.scheduling;

import io.smallrye.mutiny.Uni;
import io.steward.platform.repetition.Repeated;
import io.steward.slamonitor.deadline.DeadlineSweep;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Sweeps when the next promise falls due, and again at once while a sweep found a full batch. One
 * sweep of this replica at a time; other replicas sweep beside it.
 */
class DeadlineTimer {
  /** A promise that is stored while we wait may fall due before the one that was next. */
  private static final Duration LONGEST_WAIT = Duration.ofMillis(200);

  /** Promises that fall due one after another are settled in groups. */
  private static final Duration SHORTEST_WAIT = Duration.ofMillis(20);

  @Produces
  @Singleton
  Repeated sweeping(DeadlineSweep sweep) {
    return new Repeated(
        "sweeping for due promises",
        LONGEST_WAIT,
        () ->
            sweep
                .untilDue(LONGEST_WAIT)
                .chain(until -> until.isZero() ? sweep(sweep) : Uni.createFrom().item(until))
                .map(DeadlineTimer::inMillis));
  }

  private static Uni<Duration> sweep(DeadlineSweep sweep) {
    return sweep
        .sweep()
        .map(settled -> settled == DeadlineSweep.BATCH ? Duration.ZERO : SHORTEST_WAIT);
  }

  /** The timer knows milliseconds, and none of them would be too early. */
  private static Duration inMillis(Duration wait) {
    return wait.plusMillis(1);
  }
}
