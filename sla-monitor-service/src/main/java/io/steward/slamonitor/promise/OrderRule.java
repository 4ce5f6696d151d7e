package io.steward.slamonitor.promise;

import io.steward.slamonitor.order.Details;
import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEventType;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From which report to which an order's promise runs. */
enum OrderRule {
  DISPATCH(
      PromiseKind.DISPATCH,
      OrderEventType.PLACED,
      OrderEventType.DISPATCHED,
      "dispatchBy",
      Details.Placement::dispatchBy),
  DELIVERY(
      PromiseKind.DELIVERY,
      OrderEventType.PLACED,
      OrderEventType.DELIVERED,
      "deliverBy",
      Details.Placement::deliverBy),
  REFUND(
      PromiseKind.REFUND,
      OrderEventType.REFUND_REQUESTED,
      OrderEventType.REFUNDED,
      null,
      placement -> null),
  /** As eMAG measures it: goods that came back are settled within a day of their receipt. */
  RETURN_RECEIPT(
      PromiseKind.RETURN_RECEIPT,
      OrderEventType.RETURNED,
      OrderEventType.REFUNDED,
      null,
      placement -> null);

  private final PromiseKind kind;
  private final OrderEventType start;
  private final OrderEventType fulfilment;
  private final @Nullable String field;
  private final Function<Details.Placement, @Nullable Instant> stated;

  OrderRule(
      PromiseKind kind,
      OrderEventType start,
      OrderEventType fulfilment,
      @Nullable String field,
      Function<Details.Placement, @Nullable Instant> stated) {
    this.kind = kind;
    this.start = start;
    this.fulfilment = fulfilment;
    this.field = field;
    this.stated = stated;
  }

  /** The rule of that kind, which is one of an order's. */
  static OrderRule of(PromiseKind kind) {
    return Arrays.stream(values()).filter(rule -> rule.kind == kind).findFirst().orElseThrow();
  }

  PromiseKind kind() {
    return kind;
  }

  /** When the clock starts; {@code null} while nobody reported it. */
  @Nullable Instant start(Order order) {
    return order.at(start);
  }

  /** The name of the report that starts the clock, such as {@code order.placed}. */
  String startedBy() {
    return start.wireName();
  }

  /** The time that the placement states; {@code null} when it states none. */
  @Nullable Instant stated(Order order) {
    return stated.apply(order.placement());
  }

  /** Where the placement states the time. */
  SubjectClock.@Nullable Evidence evidence(Order order) {
    var placement = order.reports().get(OrderEventType.PLACED);
    return field == null || placement == null
        ? null
        : new SubjectClock.Evidence(placement.id(), field);
  }

  /** What ended it; a cancelled order is still to be refunded. */
  Ends ends(Order order) {
    boolean endsByCancellation = start == OrderEventType.PLACED;
    return Ends.of(
        order.at(fulfilment), endsByCancellation ? order.at(OrderEventType.CANCELLED) : null);
  }
}
