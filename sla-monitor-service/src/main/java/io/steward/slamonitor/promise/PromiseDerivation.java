package io.steward.slamonitor.promise;

import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEventType;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PolicyVersion;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.policy.Traits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is promised of an order that was placed: the explicit times of its placement, else what the
 * policy in force at the placement says.
 */
public final class PromiseDerivation {
  private static final String EXPLICIT = "explicit";

  private PromiseDerivation() {}

  /**
   * The promises, dispatch first.
   *
   * @param traits of the order at its placement, by which its policy is chosen
   */
  public static List<Promise> of(
      Order order, Instant placedAt, Traits traits, PolicyBook policies) {
    PolicyVersion policy = policies.inForce(traits, placedAt);
    return Stream.of(
            promise(order, PromiseKind.DISPATCH, "dispatchBy", policy, placedAt),
            promise(order, PromiseKind.DELIVERY, "deliverBy", policy, placedAt))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Promise> promise(
      Order order, PromiseKind kind, String field, PolicyVersion policy, Instant placedAt) {
    Optional<Target> target = policy.target(kind);
    Optional<Instant> explicit = order.explicitTime(field);
    return explicit
        .or(() -> target.map(t -> t.dueAfter(placedAt, order.warehouse())))
        .map(
            dueAt ->
                new Promise(
                    order.key(),
                    kind,
                    dueAt,
                    warnAt(target, placedAt, dueAt),
                    order.at(fulfilment(kind)),
                    order.at(OrderEventType.CANCELLED),
                    explicit.isPresent() ? EXPLICIT : policy.reference()));
  }

  private static Instant warnAt(Optional<Target> target, Instant placedAt, Instant dueAt) {
    return target.stream()
        .flatMap(t -> t.warnings(placedAt, dueAt).stream())
        .findFirst()
        .orElse(dueAt);
  }

  private static OrderEventType fulfilment(PromiseKind kind) {
    return kind == PromiseKind.DISPATCH ? OrderEventType.DISPATCHED : OrderEventType.DELIVERED;
  }
}
