package io.steward.slamonitor.alert.telling;

import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.Ladder;
import io.steward.slamonitor.alert.hours.QuietHours;
import io.steward.slamonitor.alert.telling.Muffling.Audible;
import io.steward.slamonitor.alert.telling.Verdict.Muted;
import io.steward.slamonitor.alert.telling.Verdict.Postponed;
import io.steward.slamonitor.alert.telling.Verdict.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides about one alert of one rule at one moment.
 *
 * <p>A silence, and a graver alert, drop what merely happened; what still stands when they end is
 * told then. A graver alert mutes only for those whom it is told itself. Quiet hours and digests
 * hold a message and never drop it. Quiet hours of the rule hold its ladder too, those of a person
 * only what that person would get.
 */
public final class Telling {
  private final AlertRule rule;
  private final Muffling muffling;
  private final Instant now;

  public Telling(AlertRule rule, Circumstances circumstances) {
    this.rule = rule;
    this.muffling = new Muffling(circumstances);
    this.now = circumstances.now();
  }

  /** Whom to tell of the alert, for the first time or again. */
  public Verdict tell(Alert alert) {
    Optional<Verdict> later = snoozed(alert);
    if (later.isPresent()) {
      return later.get();
    }
    Audible audible = muffling.of(alert, rule.channels());
    Muted muted = audible.muted();
    if (muted != null) {
      return alert.course().stands() ? muted : new Muted(muted.by(), null);
    }
    List<Notice> notices = notices(alert, audible, 0);
    return new Told(notices, alert.course().toldAt() == null ? firstStepAt(notices) : null);
  }

  /** Whom the next step of the ladder tells; nobody when the ladder is climbed. */
  public Verdict escalate(Alert alert) {
    Ladder ladder = rule.terms().ladder();
    int taken = alert.course().stepsTaken();
    Optional<Ladder.Step> step = ladder == null ? Optional.empty() : ladder.following(taken);
    if (step.isEmpty()) {
      return new Told(List.of(), null);
    }
    Optional<Verdict> later = snoozed(alert).or(() -> inQuietHours(alert));
    if (later.isPresent()) {
      return later.get();
    }
    Audible audible = muffling.of(alert, step.get().targets());
    Muted muted = audible.muted();
    if (muted != null) {
      return muted;
    }
    return new Told(
        notices(alert, audible, ladder.number(taken)),
        ladder.following(taken + 1).map(next -> now.plus(next.after())).orElse(null));
  }

  private Optional<Verdict> snoozed(Alert alert) {
    Instant until = alert.course().snoozedUntil();
    return until == null || !until.isAfter(now)
        ? Optional.empty()
        : Optional.of(new Postponed("snoozed", until));
  }

  private Optional<Verdict> inQuietHours(Alert alert) {
    QuietHours quiet = rule.terms().quietHours();
    Instant until = quiet == null ? now : quiet.heldUntil(now, alert.severity());
    return until.isAfter(now)
        ? Optional.of(new Postponed("quiet hours of the rule", until))
        : Optional.empty();
  }

  private List<Notice> notices(Alert alert, Audible audible, int step) {
    return audible.recipients().stream().map(one -> notice(alert, one, step)).toList();
  }

  private Notice notice(Alert alert, Recipient recipient, int step) {
    if (recipient.channel().equals("console")) {
      return new Notice(recipient, step, now, null); // a screen disturbs nobody
    }
    Held held = new Held(now, null);
    if (rule.terms().digest() != null && step == 0) {
      held = held.until(rule.terms().digest().next(now), "digest");
    }
    // The end of one may lie in the other, so both are asked until neither objects.
    Held before;
    do {
      before = held;
      held = held.by(rule.terms().quietHours(), alert, "quiet hours of the rule");
      held = held.by(recipient.quietHours(), alert, "quiet hours of " + recipient.via());
    } while (!held.until().equals(before.until()) && held.isWithin(now));
    return new Notice(recipient, step, held.until(), held.by());
  }

  // Nobody can acknowledge what nobody has been told, so the ladder waits for the first message.
  private @Nullable Instant firstStepAt(List<Notice> notices) {
    Ladder ladder = rule.terms().ladder();
    if (ladder == null) {
      return null;
    }
    Instant told =
        notices.stream()
            .filter(notice -> !notice.recipient().channel().equals("console"))
            .map(Notice::dueAt)
            .min(Instant::compareTo)
            .orElse(now);
    return told.plus(ladder.steps().getFirst().after());
  }
}
