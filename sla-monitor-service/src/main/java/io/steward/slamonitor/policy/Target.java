package io.steward.slamonitor.policy;

import io.steward.slamonitor.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a policy promises for one kind.
 *
 * @param calendar the version of the calendar in force with the policy, by which it is counted
 * @param warnings each makes the promise at risk once more
 * @param pausedIn states of a ticket in which the clock stands still
 * @param satisfiedBy whose answer counts; of no consequence to kinds that are no responses
 */
public record Target(
    PromiseKind kind,
    Allowance within,
    WorkingCalendar calendar,
    List<Warning> warnings,
    Set<String> pausedIn,
    Responder satisfiedBy) {
  public Target {
    warnings = List.copyOf(warnings);
    pausedIn = Set.copyOf(pausedIn);
  }

  /** When a promise that starts at that moment is due if it is never paused. */
  public Instant dueAfter(Instant start, @Nullable String warehouse) {
    return within.dueAfter(start, calendar, warehouse);
  }

  /** The moments of the warnings, each once, in order; none after {@code due}. */
  public List<Instant> warnings(Instant start, Instant due) {
    if (warnings.size() == 1) { // as nearly always
      return List.of(warnings.getFirst().at(start, due, calendar));
    }
    return warnings.stream().map(w -> w.at(start, due, calendar)).sorted().distinct().toList();
  }
}
