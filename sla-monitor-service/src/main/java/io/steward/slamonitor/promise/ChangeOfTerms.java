package io.steward.slamonitor.promise;

import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.promise.ledger.Cause;
import io.steward.slamonitor.promise.ledger.Ledger;
import io.steward.slamonitor.promise.ledger.Terms;
import java.time.Instant;
import java.util.List;

/**
 * A running clock whose policy or calendar gets a version that moves what runs: whether that
 * changes anything for it, and how it goes on. Orders and tickets alike are moved by nothing else.
 *
 * @param before what it was promised until then
 * @param running its ledger until then
 * @param after what it is promised from then on
 * @param next its ledger from then on
 */
public record ChangeOfTerms(Instant at, Target before, Ledger running, Target after, Ledger next) {

  /** The change that these terms would be from that moment on. */
  public static ChangeOfTerms of(
      Instant at, Target before, Ledger running, Target after, Terms terms) {
    return new ChangeOfTerms(
        at,
        before,
        running,
        after,
        running.succeededBy(terms, at, causeOf(running.terms(), terms)));
  }

  /** Which version it was, as the cause of the change. */
  public Cause cause() {
    return causeOf(running.terms(), next.terms());
  }

  /**
   * Whether the promise is as good as before, so that nobody needs to hear of it: it says the same
   * and is counted by the same calendar, or it cannot be paused and is due, warned of and answered
   * as before.
   */
  public boolean isOfNoConsequence() {
    return saysTheSame() || (!isPausable() && isDueAsBefore());
  }

  private boolean saysTheSame() {
    return before.within().equals(after.within())
        && before.calendar().equals(after.calendar())
        && before.warnings().equals(after.warnings())
        && before.pausedIn().equals(after.pausedIn())
        && before.satisfiedBy() == after.satisfiedBy();
  }

  private boolean isPausable() {
    return !before.pausedIn().isEmpty() || !after.pausedIn().isEmpty();
  }

  // Warnings that had come by then are not compared: in the new ledger they come at once.
  private boolean isDueAsBefore() {
    return before.satisfiedBy() == after.satisfiedBy()
        && running.dueAt().equals(next.dueAt())
        && toCome(running).equals(toCome(next));
  }

  private List<Instant> toCome(Ledger ledger) {
    return ledger.warnings().stream().filter(warning -> warning.isAfter(at)).toList();
  }

  private static Cause causeOf(Terms before, Terms after) {
    return Cause.of(
        before.policy().equals(after.policy())
            ? "calendar:" + after.calendar().ref()
            : "policy:" + after.policy());
  }
}
