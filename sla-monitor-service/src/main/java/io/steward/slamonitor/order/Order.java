package io.steward.slamonitor.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

  /** The explicit promise of dispatch or delivery that the placement carries. */
  public Optional<Instant> explicitTime(String field) {
    return Optional.ofNullable(text(OrderEventType.PLACED, field))
        .map(t -> OffsetTimes.parse(t).toInstant().truncatedTo(ChronoUnit.MICROS));
  }

  public @Nullable String channel() {
    return text(OrderEventType.PLACED, "channel");
  }

  public @Nullable String warehouse() {
    return text(OrderEventType.PLACED, "warehouse");
  }

  /** How urgent the merchant calls it: standard or priority. */
  public @Nullable String priority() {
    return text(OrderEventType.PLACED, "priority");
  }

  /** The country of the destination. */
  public @Nullable String country() {
    return text(data(OrderEventType.PLACED).path("destination"), "country");
  }

  /** The region of the destination. */
  public @Nullable String region() {
    return text(data(OrderEventType.PLACED).path("destination"), "region");
  }

  public @Nullable String carrier() {
    return text(OrderEventType.DISPATCHED, "carrier");
  }

  public @Nullable String trackingNumber() {
    return text(OrderEventType.DISPATCHED, "trackingNumber");
  }

  public @Nullable String cancelledBy() {
    return text(OrderEventType.CANCELLED, "by");
  }

  /** The kind of the latest discrepancy. */
  public @Nullable String discrepancy() {
    return text(OrderEventType.DISCREPANCY_REPORTED, "kind");
  }

  /** What was paid back; {@code null} while nothing was, or when no amount was told. */
  public @Nullable BigDecimal refundAmount() {
    JsonNode amount = data(OrderEventType.REFUNDED).path("amount");
    return amount.isValueNode() && !amount.isNull() ? new BigDecimal(amount.asText()) : null;
  }

  /**
   * The report that tells of the latest moment; at equal times the type later in the enum's order.
   */
  public Optional<OrderEvent> latest() {
    return reports.values().stream()
        .max(Comparator.comparing(OrderEvent::occurredAt).thenComparing(OrderEvent::type));
  }

  /** What the order is worth; {@code null} when its placement states no currency or no price. */
  public @Nullable Money value() {
    String currency = text(OrderEventType.PLACED, "currency");
    return currency == null
        ? null
        : OrderValue.of(data(OrderEventType.PLACED).path("items"))
            .map(amount -> Money.of(amount, currency))
            .orElse(null);
  }

  private JsonNode data(OrderEventType milestone) {
    OrderEvent held = reports.get(milestone);
    return held == null ? MissingNode.getInstance() : held.data();
  }

  private @Nullable String text(OrderEventType milestone, String field) {
    return text(data(milestone), field);
  }

  private static @Nullable String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
  }
}
