package io.steward.slamonitor.policy;

import static java.util.Objects.requireNonNullElse;

import io.steward.slamonitor.calendar.Complaints;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one target of a policy. */
final class TargetReader {
  /** The states of a ticket in which somebody else has to act. */
  private static final Set<String> WAITING = new TreeSet<>(Set.of("waiting-customer", "on-hold"));

  private static final long MOST_MINUTES = Duration.ofDays(366).toMinutes();
  private static final int MOST_DAYS = 366;
  private static final long MOST_LEAD = Duration.ofDays(30).toMinutes();
  private static final int MOST_WARNINGS = 10;
  private static final int HUNDRED = 100;

  private final Complaints complaints;
  private final Set<String> calendars;

  TargetReader(Complaints complaints, Set<String> calendars) {
    this.complaints = complaints;
    this.calendars = calendars;
  }

  @Nullable PromiseKind kind(String field, PolicyDraft.@Nullable TargetDraft draft) {
    String name = draft == null ? null : draft.kind();
    PromiseKind kind = name == null ? null : PromiseKind.named(name).orElse(null);
    if (kind == null) {
      complaints.add(
          field + ".kind",
          name == null ? "is missing" : "is \"" + name + "\"",
          "one of " + PromiseKind.names());
    }
    return kind;
  }

  TargetTerms read(String field, PromiseKind kind, PolicyDraft.TargetDraft draft) {
    return new TargetTerms(
        kind,
        within(field + ".within", draft.within()),
        calendar(field + ".calendar", draft.calendar()),
        warnings(field + ".warnings", draft.warnings()),
        pausedIn(field + ".pausedIn", kind, requireNonNullElse(draft.pausedIn(), Set.of())),
        responder(field + ".satisfiedBy", draft.satisfiedBy()));
  }

  private Allowance within(String field, PolicyDraft.@Nullable WithinDraft draft) {
    Long minutes = draft == null ? null : draft.minutes();
    Integer days = draft == null ? null : draft.days();
    if (minutes != null && days == null && minutes >= 1 && minutes <= MOST_MINUTES) {
      return new Allowance.WorkingHours(Duration.ofMinutes(minutes));
    }
    if (days != null && minutes == null && days >= 0 && days <= MOST_DAYS) {
      return new Allowance.WorkingDays(days);
    }
    complaints.add(
        field,
        draft == null ? "is missing" : "is no single allowance",
        "either minutes, 1 to " + MOST_MINUTES + ", or days, 0 to " + MOST_DAYS);
    return new Allowance.WorkingDays(0);
  }

  private String calendar(String field, @Nullable String calendar) {
    if (calendar == null || !calendars.contains(calendar)) {
      complaints.add(
          field,
          calendar == null ? "is missing" : "is \"" + calendar + "\", which there is none of",
          "one of " + String.join(", ", new TreeSet<>(calendars)));
    }
    return requireNonNullElse(calendar, "");
  }

  private List<Warning> warnings(
      String field, @Nullable List<PolicyDraft.@Nullable WarningDraft> drafts) {
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; drafts != null && i < drafts.size(); i++) {
      Warning warning = warning(drafts.get(i));
      if (warning == null) {
        complaints.add(
            field + "[" + i + "]",
            "is no single warning",
            "either minutesBefore, 0 to " + MOST_LEAD + ", or percent, 1 to 99");
      } else if (warnings.contains(warning)) {
        complaints.add(field + "[" + i + "]", "repeats another", "each warning once");
      } else {
        warnings.add(warning);
      }
    }
    if (warnings.size() > MOST_WARNINGS) {
      complaints.add(field, "has " + warnings.size() + " entries", "at most " + MOST_WARNINGS);
    }
    return warnings;
  }

  private static @Nullable Warning warning(PolicyDraft.@Nullable WarningDraft draft) {
    Long before = draft == null ? null : draft.minutesBefore();
    Integer percent = draft == null ? null : draft.percent();
    if (before != null && percent == null && before >= 0 && before <= MOST_LEAD) {
      return new Warning.Before(Duration.ofMinutes(before));
    }
    return percent != null && before == null && percent >= 1 && percent < HUNDRED
        ? new Warning.AtShare(percent)
        : null;
  }

  private Set<String> pausedIn(String field, PromiseKind kind, Set<String> states) {
    if (kind.isOfOrder() && !states.isEmpty()) {
      complaints.add(field, "is there for " + kind.wireName(), "nothing: an order never waits");
    } else if (!WAITING.containsAll(states)) {
      complaints.add(field, "is " + states, "any of " + String.join(", ", WAITING));
    }
    return states;
  }

  private Responder responder(String field, @Nullable String name) {
    return Arrays.stream(Responder.values())
        .filter(responder -> name == null || responder.wireName().equals(name))
        .findFirst()
        .orElseGet(
            () -> {
              complaints.add(field, "is \"" + name + "\"", "human or anybody");
              return Responder.HUMAN;
            });
  }
}
