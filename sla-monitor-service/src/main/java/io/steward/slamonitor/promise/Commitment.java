package io.steward.slamonitor.promise;

import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.Traits;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an order's reports tell of one of its promises; with the policies, all that decides it.
 *
 * @param agreedAt when the order was placed and so came under the policies
 * @param start when the clock begins
 * @param traits of the order at its placement, by which its policy is chosen, now and whenever a
 *     new version takes effect
 * @param stated the time that the placement states; {@code null} when it states none
 * @param ends what ended it
 */
public record Commitment(
    Subject subject,
    PromiseKind kind,
    Instant agreedAt,
    Instant start,
    Traits traits,
    @Nullable Instant stated,
    Ends ends) {

  /** The commitment of that kind; empty while nobody reported its start. */
  static Optional<Commitment> of(OrderRule rule, Order order, Instant placedAt, Traits traits) {
    Instant start = rule.start(order);
    return start == null
        ? Optional.empty()
        : Optional.of(
            new Commitment(
                Subject.of(order.key()),
                rule.kind(),
                placedAt,
                start,
                traits,
                rule.stated(order),
                rule.ends(order)));
  }

  /** Whether somebody waited for it at that moment. */
  boolean isAwaitedAt(Instant moment) {
    return isAfter(ends.fulfilledAt(), moment) && isAfter(ends.cancelledAt(), moment);
  }

  private static boolean isAfter(@Nullable Instant end, Instant moment) {
    return end == null || end.isAfter(moment);
  }
}
