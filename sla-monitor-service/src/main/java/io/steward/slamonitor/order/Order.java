package io.steward.slamonitor.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order as its reports tell it: for each milestone the report that holds, and of reports that
 * add up, scans and discrepancies, the latest.
 *
 * <p>{@link #apply} is commutative, associative and idempotent, so the order of arrival, repetition
 * and the cut into batches leave no trace.
 */
public record Order(OrderKey key, Map<OrderEventType, OrderEvent> reports) {

  public Order {
    Map<OrderEventType, OrderEvent> copy = new EnumMap<>(OrderEventType.class);
    copy.putAll(reports);
    reports = Collections.unmodifiableMap(copy);
  }

  /** An order of which nothing is known yet. */
  public static Order unknown(OrderKey key) {
    return new Order(key, Map.of());
  }

  /** The order after one more report. */
  public Order apply(OrderEvent event) {
    OrderEvent held = reports.get(event.type());
    if (held != null && !event.supersedes(held)) {
      return this;
    }
    Map<OrderEventType, OrderEvent> next = new EnumMap<>(OrderEventType.class);
    next.putAll(reports);
    next.put(event.type(), event);
    return new Order(key, next);
  }

  /** Whether the report is the one that holds among those of its type. */
  public boolean holds(OrderEvent event) {
    OrderEvent held = reports.get(event.type());
    return held != null && held.id().equals(event.id());
  }

  /** When the milestone was reached; {@code null} while nobody reported it. */
  public @Nullable Instant at(OrderEventType milestone) {
    OrderEvent held = reports.get(milestone);
    return held == null ? null : held.occurredAt();
  }

  /** What its placement tells; nothing while nobody reported it. */
  public Details.Placement placement() {
    return details(OrderEventType.PLACED, Details.Placement.class, Details.Placement.UNKNOWN);
  }

  public @Nullable String channel() {
    return placement().channel();
  }

  public @Nullable String warehouse() {
    return placement().warehouse();
  }

  /** The region of the destination. */
  public @Nullable String region() {
    return placement().region();
  }

  /** What the order is worth; {@code null} when its placement states no currency or no price. */
  public @Nullable Money value() {
    return placement().value();
  }

  public @Nullable String carrier() {
    return dispatch().carrier();
  }

  public @Nullable String trackingNumber() {
    return dispatch().trackingNumber();
  }

  public @Nullable String cancelledBy() {
    return details(
            OrderEventType.CANCELLED, Details.Cancellation.class, Details.Cancellation.UNKNOWN)
        .by();
  }

  /** The kind of the latest discrepancy. */
  public @Nullable String discrepancy() {
    return details(
            OrderEventType.DISCREPANCY_REPORTED,
            Details.Discrepancy.class,
            Details.Discrepancy.UNKNOWN)
        .kind();
  }

  /** What was paid back; {@code null} while nothing was, or when no amount was told. */
  public @Nullable BigDecimal refundAmount() {
    return details(OrderEventType.REFUNDED, Details.Refund.class, Details.Refund.UNKNOWN).amount();
  }

  /**
   * The report that tells of the latest moment; at equal times the type later in the enum's order.
   */
  public Optional<OrderEvent> latest() {
    return reports.values().stream()
        .max(Comparator.comparing(OrderEvent::occurredAt).thenComparing(OrderEvent::type));
  }

  private Details.Dispatch dispatch() {
    return details(OrderEventType.DISPATCHED, Details.Dispatch.class, Details.Dispatch.UNKNOWN);
  }

  private <D extends Details> D details(OrderEventType milestone, Class<D> type, D unknown) {
    OrderEvent held = reports.get(milestone);
    return held == null ? unknown : type.cast(held.details());
  }
}
