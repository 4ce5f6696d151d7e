package io.steward.local.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When an event of the file is to be sent.
 *
 * @param first the earliest time in the file, sent at once
 * @param begun when the replay began
 * @param speed how many times as fast as it happened; absent: do not wait
 */
record Pace(Instant first, Instant begun, Optional<Double> speed, Clock clock) {

  /** How long the event still has to wait; zero when its time has come. */
  Duration untilTime(Instant occurredAt) {
    if (speed.isEmpty()) {
      return Duration.ZERO;
    }
    double millis = Duration.between(first, occurredAt).toMillis() / speed.get();
    Duration wait = Duration.between(clock.instant(), begun.plusMillis((long) millis));
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
