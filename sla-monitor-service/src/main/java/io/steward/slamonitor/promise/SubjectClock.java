package io.steward.slamonitor.promise;

import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.ledger.Cycle;
import io.steward.slamonitor.promise.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * A promise with the ledger from which it follows.
 *
 * @param ledger {@code null} where the time is stated and nothing was worked out
 * @param evidence which report states the time; {@code null} where a policy decides
 */
public record SubjectClock(Promise promise, @Nullable Ledger ledger, @Nullable Evidence evidence) {

  /**
   * The report that states an explicit time.
   *
   * @param event the report's id
   * @param field in which it states the time
   */
  public record Evidence(String event, String field) {}

  /** The clock of one cycle. */
  public static SubjectClock of(Subject subject, PromiseKind kind, Cycle cycle) {
    return new SubjectClock(Promise.of(subject, kind, cycle), cycle.ledger(), null);
  }
}
