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
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Many orders as the columns of one statement. */
final class OrderColumns {
  private final List<Line> lines;

  private OrderColumns(List<Line> lines) {
    this.lines = lines;
  }

  /** An order with what takes a walk over its items or reports, for more than one column. */
  private record Line(
      TrackedOrder tracked, Order order, @Nullable Money value, @Nullable OrderEvent latest) {
    static Line of(TrackedOrder tracked) {
      Order order = tracked.order();
      return new Line(tracked, order, order.value(), order.latest().orElse(null));
    }
  }

  static Tuple of(List<TrackedOrder> orders) {
    OrderColumns c = new OrderColumns(orders.stream().map(Line::of).toList());
    return Tuple.from(
        List.of(
            c.texts(l -> l.order().key().account()),
            c.texts(l -> l.order().key().order()),
            c.milestone(OrderEventType.PLACED),
            c.milestone(OrderEventType.DISPATCHED),
            c.milestone(OrderEventType.DELIVERED),
            c.milestone(OrderEventType.CANCELLED),
            c.texts(l -> l.order().cancelledBy()),
            c.times(l -> l.tracked().due(PromiseKind.DISPATCH)),
            c.times(l -> l.tracked().due(PromiseKind.DELIVERY)),
            c.texts(l -> l.order().channel()),
            c.texts(l -> l.order().warehouse()),
            c.texts(l -> l.order().region()),
            c.texts(l -> l.order().carrier()),
            c.texts(l -> l.order().trackingNumber()),
            c.amounts(l -> l.value() == null ? null : new BigDecimal(l.value().amount())),
            c.texts(l -> l.value() == null ? null : l.value().currency()),
            c.texts(l -> l.order().placement().priority()),
            c.texts(l -> l.order().placement().country()),
            c.milestone(OrderEventType.RETURNED),
            c.milestone(OrderEventType.REFUND_REQUESTED),
            c.milestone(OrderEventType.REFUNDED),
            c.amounts(l -> l.order().refundAmount()),
            c.texts(l -> l.order().discrepancy()),
            c.times(l -> l.latest() == null ? null : l.latest().occurredAt()),
            c.texts(l -> l.latest() == null ? null : l.latest().type().wireName())));
  }

  private String[] texts(Function<Line, @Nullable String> value) {
    return column(value, String[]::new);
  }

  private BigDecimal[] amounts(Function<Line, @Nullable BigDecimal> value) {
    return column(value, BigDecimal[]::new);
  }

  private OffsetDateTime[] milestone(OrderEventType milestone) {
    return times(l -> l.order().at(milestone));
  }

  private OffsetDateTime[] times(Function<Line, @Nullable Instant> value) {
    return column(
        l -> {
          Instant time = value.apply(l);
          return time == null ? null : time.atOffset(ZoneOffset.UTC);
        },
        OffsetDateTime[]::new);
  }

  private <T> T[] column(Function<Line, @Nullable T> value, IntFunction<T[]> array) {
    return lines.stream().map(value).toArray(array);
  }
}
