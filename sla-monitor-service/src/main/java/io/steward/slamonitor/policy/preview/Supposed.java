package io.steward.slamonitor.policy.preview;

import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.policy.Traits;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What would have been promised by a book of policies.
 *
 * @param accounts what decides policies, by account
 */
record Supposed(PolicyBook book, Map<String, AccountTraits> accounts) {

  /** When the promise would be due; {@code null} when there would be none. */
  @Nullable Instant dueAt(PastPromise promise) {
    return promise.explicit()
        ? promise.dueAt()
        : target(promise)
            .map(target -> target.dueAfter(promise.placedAt(), promise.warehouse()))
            .orElse(null);
  }

  /** How an awaited promise with that due time would stand. */
  String stateAt(PastPromise promise, @Nullable Instant dueAt, Instant now) {
    if (dueAt == null) {
      return "none";
    }
    if (!now.isBefore(dueAt)) {
      return "breached";
    }
    boolean warned =
        target(promise).stream()
            .flatMap(target -> target.warnings(promise.placedAt(), dueAt).stream())
            .anyMatch(warning -> !now.isBefore(warning));
    return warned ? "at-risk" : "open";
  }

  private Optional<Target> target(PastPromise promise) {
    AccountTraits account = accounts.getOrDefault(promise.account(), AccountTraits.UNKNOWN);
    Traits traits =
        new Traits(
            promise.account(),
            account.tier(promise.placedAt()),
            account.contract(promise.placedAt()),
            promise.channel(),
            promise.warehouse(),
            promise.priority());
    return book.inForce(traits, promise.placedAt()).target(promise.kind());
  }
}
