package io.steward.slamonitor.alert.telling;

import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.AlertLog.Line;
import io.steward.slamonitor.alert.AlertLog.What;
import io.steward.slamonitor.alert.Alerts.Settlement;
import io.steward.slamonitor.alert.telling.Notices.Added;
import io.steward.slamonitor.alert.telling.Verdict.Muted;
import io.steward.slamonitor.alert.telling.Verdict.Postponed;
import io.steward.slamonitor.alert.telling.Verdict.Told;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A verdict about an alert with all that follows from it.
 *
 * @param isStep whether a step of the ladder was decided, not the alert itself
 */
public record Decision(Alert alert, Verdict verdict, boolean isStep, Instant at) {

  /** Whether somebody is told of the alert itself. */
  public boolean tells() {
    return !isStep && verdict instanceof Told;
  }

  /** Whether somebody is told because nobody acknowledged. */
  public boolean escalates() {
    return isStep && verdict instanceof Told told && !told.notices().isEmpty();
  }

  /** What to queue. */
  public List<Added> notices() {
    return verdict instanceof Told told
        ? told.notices().stream().map(notice -> new Added(alert, notice)).toList()
        : List.of();
  }

  /** What to store of the alert. */
  public Settlement settlement() {
    int taken = alert.course().stepsTaken();
    return switch (verdict) {
      case Told told ->
          new Settlement(
              alert.id(),
              isStep ? null : at,
              null,
              told.escalateAt(),
              isStep ? taken + 1 : taken,
              null);
      case Muted muted -> later(muted.lookAgainAt(), muted.by());
      case Postponed postponed -> later(postponed.until(), postponed.by());
    };
  }

  /** What to write down; that an alert is still muted by the same is not news. */
  public List<Line> lines() {
    return switch (verdict) {
      case Told told when told.notices().isEmpty() ->
          isStep ? List.of() : List.of(line(What.NOBODY, null, "the rule names nobody", null));
      case Told told -> told.notices().stream().map(this::line).toList();
      case Muted muted ->
          Objects.equals(muted.by(), alert.course().mutedBy())
              ? List.of()
              : List.of(line(What.MUTED, null, muted.by(), muted.lookAgainAt()));
      case Postponed postponed ->
          List.of(line(What.POSTPONED, null, postponed.by(), postponed.until()));
    };
  }

  private Settlement later(@Nullable Instant when, String why) {
    return new Settlement(
        alert.id(),
        null,
        isStep ? null : when,
        isStep ? when : null,
        alert.course().stepsTaken(),
        why);
  }

  private Line line(Notice notice) {
    String who = notice.recipient().via() + " by " + notice.recipient().channel();
    if (notice.heldBy() != null) {
      return line(What.HELD, who, notice.heldBy(), notice.dueAt());
    }
    return notice.step() == 0
        ? line(What.TOLD, who, null, null)
        : line(What.ESCALATED, who, "nobody acknowledged, step " + notice.step(), null);
  }

  private Line line(
      What what, @Nullable String who, @Nullable String because, @Nullable Instant until) {
    return new Line(alert.id(), at, what, who, because, until);
  }
}
