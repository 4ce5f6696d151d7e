package io.steward.slamonitor.tracking.persistence;

import io.steward.platform.sql.Columns;
import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.order.OrderEventType;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.tracking.TrackedOrder;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Many orders as the columns of one statement. */
final class OrderColumns {
  private OrderColumns() {}

  /** An order with what takes a walk over its items or reports, for more than one column. */
  private record Line(
      TrackedOrder tracked, Order order, @Nullable Money value, @Nullable OrderEvent latest) {
    static Line of(TrackedOrder tracked) {
      Order order = tracked.order();
      return new Line(tracked, order, order.value(), order.latest().orElse(null));
    }
  }

  static Tuple of(List<TrackedOrder> orders) {
    return Columns.of(orders.stream().map(Line::of).toList())
        .texts(l -> l.order().key().account())
        .texts(l -> l.order().key().order())
        .times(milestone(OrderEventType.PLACED))
        .times(milestone(OrderEventType.DISPATCHED))
        .times(milestone(OrderEventType.DELIVERED))
        .times(milestone(OrderEventType.CANCELLED))
        .texts(l -> l.order().cancelledBy())
        .times(l -> l.tracked().due(PromiseKind.DISPATCH))
        .times(l -> l.tracked().due(PromiseKind.DELIVERY))
        .texts(l -> l.order().channel())
        .texts(l -> l.order().warehouse())
        .texts(l -> l.order().region())
        .texts(l -> l.order().carrier())
        .texts(l -> l.order().trackingNumber())
        .amounts(l -> l.value() == null ? null : new BigDecimal(l.value().amount()))
        .texts(l -> l.value() == null ? null : l.value().currency())
        .texts(l -> l.order().placement().priority())
        .texts(l -> l.order().placement().country())
        .times(milestone(OrderEventType.RETURNED))
        .times(milestone(OrderEventType.REFUND_REQUESTED))
        .times(milestone(OrderEventType.REFUNDED))
        .amounts(l -> l.order().refundAmount())
        .texts(l -> l.order().discrepancy())
        .times(l -> l.latest() == null ? null : l.latest().occurredAt())
        .texts(l -> l.latest() == null ? null : l.latest().type().wireName())
        .tuple();
  }

  private static Function<Line, @Nullable Instant> milestone(OrderEventType milestone) {
    return line -> line.order().at(milestone);
  }
}
