package io.steward.slamonitor.ticket;

import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.promise.ledger.Terms;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a ticket that is on.
 *
 * @param start of its cycle
 * @param countedFrom the start, or a later moment from which the target counts
 * @param agreedAt the moment whose policies decide: the start, or the latest amendment
 * @param agreed what they say, though an amendment of no consequence leaves the terms as they are
 * @param target what the answer is measured by
 * @param terms by which it is counted
 * @param pausedIn the state in which it stands still; {@code null} while it runs
 */
record RunningClock(
    Instant start,
    Instant countedFrom,
    Instant agreedAt,
    Terms agreed,
    Target target,
    Terms terms,
    @Nullable String pausedIn) {

  /** The clock under the other's terms; it began when it did, and stands still if it did. */
  RunningClock under(RunningClock other) {
    return new RunningClock(
        start, countedFrom, other.agreedAt, other.agreed, other.target, other.terms, pausedIn);
  }

  /** The same terms, found to be as good as the other's. */
  RunningClock agreedAs(RunningClock other) {
    return new RunningClock(
        start, countedFrom, other.agreedAt, other.agreed, target, terms, pausedIn);
  }

  RunningClock pausedIn(@Nullable String status) {
    return new RunningClock(start, countedFrom, agreedAt, agreed, target, terms, status);
  }
}
