package io.steward.slamonitor.tracking;

import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEventType;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.Traits;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.PromiseDerivation;
import io.steward.slamonitor.promise.SubjectClock;
import io.steward.slamonitor.servicelevel.MeasuredTimes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order with all that follows from its reports and from the policies. */
public record TrackedOrder(Order order, List<Promise> promises) {

  /**
   * Derives what follows.
   *
   * @param account what is known of the order's account
   */
  public static TrackedOrder of(Order order, AccountTraits account, PolicyBook policies) {
    Instant placedAt = order.at(OrderEventType.PLACED);
    return new TrackedOrder(
        order,
        placedAt == null
            ? List.of()
            : PromiseDerivation.of(order, placedAt, traits(order, placedAt, account), policies));
  }

  /** The promises that follow, with their ledgers. */
  static List<SubjectClock> clocks(Order order, AccountTraits account, PolicyBook policies) {
    Instant placedAt = order.at(OrderEventType.PLACED);
    return placedAt == null
        ? List.of()
        : PromiseDerivation.clocks(order, placedAt, traits(order, placedAt, account), policies);
  }

  private static Traits traits(Order order, Instant placedAt, AccountTraits account) {
    return new Traits(
        order.key().account(),
        account.tier(placedAt),
        account.contract(placedAt),
        order.channel(),
        order.warehouse(),
        order.placement().priority());
  }

  /** When the order has to be dispatched or delivered; {@code null} before its placement. */
  public @Nullable Instant due(PromiseKind kind) {
    for (Promise promise : promises) {
      if (promise.kind() == kind && isPromisedStill(promise)) {
        return promise.dueAt();
      }
    }
    return null;
  }

  // What other terms took over or a version promises no more is measured by nobody.
  private boolean isPromisedStill(Promise promise) {
    Instant cancelledAt = promise.ends().cancelledAt();
    return promise.ends().supersededAt() == null
        && (cancelledAt == null || cancelledAt.equals(order.at(OrderEventType.CANCELLED)));
  }

  /** The moments that decide in which periods the order is counted. */
  public MeasuredTimes measuredTimes() {
    return new MeasuredTimes(
        order.at(OrderEventType.PLACED),
        order.at(OrderEventType.DISPATCHED),
        order.at(OrderEventType.DELIVERED),
        order.at(OrderEventType.REFUNDED),
        due(PromiseKind.DISPATCH),
        due(PromiseKind.DELIVERY));
  }
}
