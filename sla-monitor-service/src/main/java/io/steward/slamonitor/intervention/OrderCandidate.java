package io.steward.slamonitor.intervention;

import io.steward.slamonitor.order.OrderKey;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order that somebody selected to look after.
 *
 * @param isKnown whether the account has such an order
 * @param lookedAfterBy the open intervention that it is in, undecided
 * @param awaited the promise that can still be kept or at least ended, the soonest due
 */
public record OrderCandidate(
    OrderKey order,
    boolean isKnown,
    @Nullable Instant cancelledAt,
    @Nullable Instant deliveredAt,
    @Nullable UUID lookedAfterBy,
    @Nullable EndangeredOrder awaited) {

  /** Why it cannot be taken; empty when it can. */
  public Optional<Refusal> refusal() {
    if (!isKnown) {
      return Optional.of(Refusal.UNKNOWN);
    }
    if (cancelledAt != null) {
      return Optional.of(Refusal.CANCELLED);
    }
    if (lookedAfterBy != null) {
      return Optional.of(Refusal.LOOKED_AFTER);
    }
    if (awaited == null) {
      return Optional.of(deliveredAt == null ? Refusal.NOT_AWAITED : Refusal.DELIVERED);
    }
    return Optional.empty();
  }
}
