package io.steward.slamonitor.promise.ledger;

import io.steward.slamonitor.calendar.WorkingCalendar;
import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.policy.Warning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was promised: how much working time, by which calendar, under which version of a policy.
 *
 * @param policy reference of the version, {@code standard@3}
 * @param allowance working time, by the calendar
 * @param ahead the part of the allowance before the moment from which the target counts; zero
 *     unless that is later than the start
 */
public record Terms(
    String policy,
    WorkingCalendar calendar,
    Duration allowance,
    List<Warning> warnings,
    Duration ahead) {
  public Terms {
    warnings = List.copyOf(warnings);
  }

  /** Terms whose target counts from the start. */
  public Terms(
      String policy, WorkingCalendar calendar, Duration allowance, List<Warning> warnings) {
    this(policy, calendar, allowance, warnings, Duration.ZERO);
  }

  /** The working time that the policy allows. */
  public Duration target() {
    return allowance.minus(ahead);
  }

  /**
   * The terms of a clock that starts at that moment. A target in working days, and one with a
   * cut-off, become the working time from the start to the moment that they name; so a pause moves
   * every due time in the same way.
   *
   * @param start of the cycle; a change of terms within it does not start it anew
   */
  public static Terms of(String policy, Target target, Instant start, @Nullable String warehouse) {
    return counted(policy, target, start, start, warehouse);
  }

  /**
   * The terms of a clock that starts at one moment while its target counts from another, not an
   * earlier one: a call promised today for tomorrow at two is due a target's length after two. Each
   * warning comes as long before the due time as it would if the clock had started at the later
   * moment.
   */
  public static Terms counted(
      String policy,
      Target target,
      Instant start,
      Instant countedFrom,
      @Nullable String warehouse) {
    Instant due = target.dueAfter(countedFrom, warehouse);
    List<Warning> warnings =
        countedFrom.equals(start)
            ? target.warnings()
            : target.warnings(countedFrom, due).stream()
                .<Warning>map(at -> new Warning.Before(Duration.between(at, due)))
                .toList();
    return new Terms(
        policy,
        target.calendar(),
        target.calendar().between(start, due),
        warnings,
        target.calendar().between(start, countedFrom));
  }
}
