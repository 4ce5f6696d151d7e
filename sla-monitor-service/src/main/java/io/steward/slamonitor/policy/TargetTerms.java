package io.steward.slamonitor.policy;

import io.steward.slamonitor.calendar.WorkingCalendar;
import java.util.List;
import java.util.Set;

/**
 * A target as it is written down: the calendar by its id, so that the calendar can have its own
 * next version.
 *
 * @param calendar id of the calendar
 */
public record TargetTerms(
    PromiseKind kind,
    Allowance within,
    String calendar,
    List<Warning> warnings,
    Set<String> pausedIn,
    Responder satisfiedBy) {

  /** The target, counted by that version of its calendar. */
  Target by(WorkingCalendar version) {
    return new Target(kind, within, version, warnings, pausedIn, satisfiedBy);
  }
}
