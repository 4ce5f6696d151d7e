package io.steward.slamonitor.promise;

import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEventType;
import io.steward.slamonitor.policy.Policy;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is promised of an order: the explicit times of its placement, else what the policy in force
 * at the placement says. An order whose placement nobody reported yet has no promises.
 */
public final class PromiseDerivation {
  private static final String EXPLICIT = "explicit";

  private PromiseDerivation() {}

  /** The promises, dispatch first. */
  public static List<Promise> of(Order order, PolicyBook policies) {
    Instant placedAt = order.at(OrderEventType.PLACED);
    if (placedAt == null) {
      return List.of();
    }
    Policy policy = policies.inForce(order.key().account(), placedAt);
    return List.of(
        promise(order, PromiseKind.DISPATCH, "dispatchBy", policy, p -> p.dispatchDue(placedAt)),
        promise(order, PromiseKind.DELIVERY, "deliverBy", policy, p -> p.deliveryDue(placedAt)));
  }

  private static Promise promise(
      Order order,
      PromiseKind kind,
      String field,
      Policy policy,
      Function<Policy, Instant> fromPolicy) {
    Optional<Instant> explicit = order.explicitTime(field);
    Instant dueAt = explicit.orElseGet(() -> fromPolicy.apply(policy));
    OrderEventType fulfilment =
        kind == PromiseKind.DISPATCH ? OrderEventType.DISPATCHED : OrderEventType.DELIVERED;
    return new Promise(
        order.key(),
        kind,
        dueAt,
        dueAt.minus(policy.warningLead()),
        order.at(fulfilment),
        order.at(OrderEventType.CANCELLED),
        explicit.isPresent() ? EXPLICIT : policy.reference());
  }
}
