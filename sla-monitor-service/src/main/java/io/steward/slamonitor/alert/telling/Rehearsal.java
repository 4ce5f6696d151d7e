package io.steward.slamonitor.alert.telling;

import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.Alerts.Pace;
import io.steward.slamonitor.alert.ObservedEvents.Tally;
import io.steward.slamonitor.alert.Occurrence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plays events through a rule as if they came now: the grouping, the decisions and the ladder are
 * those of real alerts, and it is supposed that nobody acknowledges.
 */
public final class Rehearsal {
  private static final int MOST_STEPS = 10;

  private final AlertRule rule;
  private final Pace pace;
  private final Circumstances circumstances;
  private final Map<String, Group> gathering = new LinkedHashMap<>();
  private final List<Scene> scenes = new ArrayList<>();

  /**
   * One alert being told.
   *
   * @param notices to whom and when, those of the ladder included
   * @param mutedBy {@code null} when it is told
   */
  public record Scene(Alert alert, Instant at, List<Notice> notices, @Nullable String mutedBy) {}

  private record Group(Alert alert, @Nullable Instant notifyAt) {}

  private Rehearsal(AlertRule rule, Pace pace, Circumstances circumstances) {
    this.rule = rule;
    this.pace =
        new Pace(
            pace.groupWait(),
            pace.groupWindow(),
            rule.terms().repeatAfter() == null
                ? pace.repeatInterval()
                : rule.terms().repeatAfter());
    this.circumstances = circumstances;
  }

  /** What the rule makes of the events, which come in the order of their times. */
  public static List<Scene> of(
      AlertRule rule, Pace pace, Circumstances circumstances, List<Tally> events) {
    Rehearsal rehearsal = new Rehearsal(rule, pace, circumstances);
    for (Tally event : events) {
      rehearsal.tellUntil(event.first().at());
      if (rule.matches(event.first())) {
        rehearsal.gather(event);
      }
    }
    rehearsal.tellUntil(Instant.MAX);
    return rehearsal.scenes;
  }

  private void gather(Tally event) {
    Occurrence first = event.first();
    Instant soon = first.at().plus(pace.groupWait());
    gathering.merge(
        first.account() + " " + first.groupKey(),
        new Group(Raising.alert(rule, event), soon),
        (known, raised) ->
            known.alert().lastAt().isBefore(first.at().minus(pace.groupWindow()))
                ? raised
                : new Group(Raising.joined(known.alert(), event), notifyAt(known, soon)));
  }

  private Instant notifyAt(Group known, Instant soon) {
    Instant told = known.alert().course().toldAt();
    if (known.notifyAt() != null || told == null) {
      return known.notifyAt() == null ? soon : known.notifyAt();
    }
    Instant again = told.plus(pace.repeatInterval());
    return again.isAfter(soon) ? again : soon;
  }

  private void tellUntil(Instant moment) {
    gathering.replaceAll(
        (key, group) ->
            group.notifyAt() == null || group.notifyAt().isAfter(moment)
                ? group
                : new Group(tell(group.alert(), group.notifyAt()), null));
  }

  private Alert tell(Alert alert, Instant at) {
    return switch (new Telling(rule, circumstances.at(at)).tell(alert)) {
      case Verdict.Told told -> {
        List<Notice> notices = new ArrayList<>(told.notices());
        notices.addAll(climb(alert, told.escalateAt()));
        scenes.add(new Scene(alert, at, notices, null));
        yield Raising.told(alert, at);
      }
      case Verdict.Muted muted -> {
        scenes.add(new Scene(alert, at, List.of(), muted.by()));
        yield alert;
      }
      case Verdict.Postponed postponed -> {
        scenes.add(new Scene(alert, at, List.of(), postponed.by()));
        yield alert;
      }
    };
  }

  private List<Notice> climb(Alert alert, @Nullable Instant firstStepAt) {
    List<Notice> notices = new ArrayList<>();
    Instant next = firstStepAt;
    int taken = 0;
    for (int tries = 0; next != null && tries < MOST_STEPS; tries++) {
      Telling telling = new Telling(rule, circumstances.at(next));
      switch (telling.escalate(Raising.climbed(alert, taken))) {
        case Verdict.Told told -> {
          notices.addAll(told.notices());
          next = told.escalateAt();
          taken++;
        }
        case Verdict.Postponed postponed -> next = postponed.until();
        case Verdict.Muted muted -> next = null;
      }
    }
    return notices;
  }
}
