package io.steward.slamonitor.alert.telling;

import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.hours.QuietHours;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when a message is held, and what holds it longest.
 *
 * @param by {@code null} while nothing does
 */
record Held(Instant until, @Nullable String by) {
  // Quiet hours of rule and person may together leave no time at all.
  private static final Duration LONGEST = Duration.ofDays(14);

  Held until(Instant later, String reason) {
    return later.isAfter(until) ? new Held(later, reason) : this;
  }

  Held by(@Nullable QuietHours quiet, Alert alert, String reason) {
    return quiet == null ? this : until(quiet.heldUntil(until, alert.severity()), reason);
  }

  boolean isWithin(Instant now) {
    return until.isBefore(now.plus(LONGEST));
  }
}
