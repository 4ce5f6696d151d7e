package io.steward.slamonitor.alert.hours;

import io.steward.slamonitor.alert.Severity;
import java.time.Instant;

/**
 * Hours in which somebody is not to be disturbed. They hold a message back; they never keep us from
 * noticing what happened.
 *
 * @param hours must end at some time of the week
 * @param criticalPasses whether the gravest alerts disturb nevertheless
 */
public record QuietHours(WeeklyHours hours, boolean criticalPasses) {

  /** When a message of this severity may be sent that would else be sent at the given moment. */
  public Instant heldUntil(Instant at, Severity severity) {
    if (criticalPasses && severity == Severity.CRITICAL) {
      return at;
    }
    return hours.leftAt(at).orElse(at);
  }
}
