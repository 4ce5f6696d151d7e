package io.steward.slamonitor.tracking.persistence;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.order.OrderEventType;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.tracking.TrackedOrder;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Many orders as the columns of one statement. */
final class OrderColumns {
  private final List<TrackedOrder> orders;

  private OrderColumns(List<TrackedOrder> orders) {
    this.orders = orders;
  }

  static Tuple of(List<TrackedOrder> orders) {
    OrderColumns c = new OrderColumns(orders);
    return Tuple.from(
        List.of(
            c.texts(o -> o.key().account()),
            c.texts(o -> o.key().order()),
            c.milestone(OrderEventType.PLACED),
            c.milestone(OrderEventType.DISPATCHED),
            c.milestone(OrderEventType.DELIVERED),
            c.milestone(OrderEventType.CANCELLED),
            c.texts(Order::cancelledBy),
            c.times(o -> o.due(PromiseKind.DISPATCH)),
            c.times(o -> o.due(PromiseKind.DELIVERY)),
            c.texts(Order::channel),
            c.texts(Order::warehouse),
            c.texts(Order::region),
            c.texts(Order::carrier),
            c.texts(Order::trackingNumber),
            c.amounts(OrderColumns::value),
            c.texts(OrderColumns::currency),
            c.texts(Order::priority),
            c.texts(Order::country),
            c.milestone(OrderEventType.RETURNED),
            c.milestone(OrderEventType.REFUND_REQUESTED),
            c.milestone(OrderEventType.REFUNDED),
            c.amounts(Order::refundAmount),
            c.texts(Order::discrepancy),
            c.times(o -> o.order().latest().map(OrderEvent::occurredAt).orElse(null)),
            c.texts(order -> order.latest().map(e -> e.type().wireName()).orElse(null))));
  }

  private @Nullable String[] texts(Function<Order, @Nullable String> value) {
    return orders.stream().map(o -> value.apply(o.order())).toArray(String[]::new);
  }

  private OffsetDateTime[] milestone(OrderEventType milestone) {
    return times(o -> o.order().at(milestone));
  }

  private OffsetDateTime[] times(Function<TrackedOrder, @Nullable Instant> value) {
    return orders.stream()
        .map(value)
        .map(t -> t == null ? null : t.atOffset(ZoneOffset.UTC))
        .toArray(OffsetDateTime[]::new);
  }

  private @Nullable BigDecimal[] amounts(Function<Order, @Nullable BigDecimal> value) {
    return orders.stream().map(o -> value.apply(o.order())).toArray(BigDecimal[]::new);
  }

  private static @Nullable BigDecimal value(Order order) {
    Money value = order.value();
    return value == null ? null : new BigDecimal(value.amount());
  }

  private static @Nullable String currency(Order order) {
    Money value = order.value();
    return value == null ? null : value.currency();
  }
}
