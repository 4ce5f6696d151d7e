package io.steward.slamonitor.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What of the part of a report that depends on its type is used here; the report itself keeps the
 * rest. A blank text counts as absent.
 */
public sealed interface Details {
  /**
   * Of a placement.
   *
   * @param priority how urgent the merchant calls it: standard or priority
   * @param dispatchBy the explicit promise of dispatch, to the microsecond
   * @param deliverBy the explicit promise of delivery, to the microsecond
   * @param country of the destination
   * @param region of the destination
   * @param value what the order is worth; {@code null} when it states no currency or no price
   */
  record Placement(
      @Nullable String channel,
      @Nullable String warehouse,
      @Nullable String priority,
      @Nullable Instant dispatchBy,
      @Nullable Instant deliverBy,
      @Nullable String country,
      @Nullable String region,
      @Nullable Money value)
      implements Details {
    /** A placement that tells nothing, or that was not reported. */
    static final Placement UNKNOWN = new Placement(null, null, null, null, null, null, null, null);

    private static Placement of(JsonNode data) {
      JsonNode destination = data.path("destination");
      return new Placement(
          text(data, "channel"),
          text(data, "warehouse"),
          text(data, "priority"),
          time(data, "dispatchBy"),
          time(data, "deliverBy"),
          text(destination, "country"),
          text(destination, "region"),
          OrderValue.of(data.path("items"), text(data, "currency")));
    }
  }

  /** Of a dispatch. */
  record Dispatch(@Nullable String carrier, @Nullable String trackingNumber) implements Details {
    static final Dispatch UNKNOWN = new Dispatch(null, null);

    private static Dispatch of(JsonNode data) {
      return new Dispatch(text(data, "carrier"), text(data, "trackingNumber"));
    }
  }

  /**
   * Of a cancellation.
   *
   * @param by customer, merchant, fulfiller or marketplace
   */
  record Cancellation(@Nullable String by) implements Details {
    static final Cancellation UNKNOWN = new Cancellation(null);
  }

  /**
   * Of a refund.
   *
   * @param amount what was paid back, exact; {@code null} when no amount was told
   */
  record Refund(@Nullable BigDecimal amount) implements Details {
    static final Refund UNKNOWN = new Refund(null);

    private static Refund of(JsonNode data) {
      JsonNode amount = data.path("amount");
      boolean told = amount.isValueNode() && !amount.isNull();
      return told ? new Refund(new BigDecimal(amount.asText())) : UNKNOWN;
    }
  }

  /**
   * Of a discrepancy.
   *
   * @param kind short, over, damaged, wrong-item or address
   */
  record Discrepancy(@Nullable String kind) implements Details {
    static final Discrepancy UNKNOWN = new Discrepancy(null);
  }

  /** Of a report that tells no more than that it happened. */
  record None() implements Details {
    private static final None NONE = new None();
  }

  /** Reads the part of a valid report, which may be missing. */
  static Details of(OrderEventType type, JsonNode data) {
    return switch (type) {
      case PLACED -> Placement.of(data);
      case DISPATCHED -> Dispatch.of(data);
      case CANCELLED -> new Cancellation(text(data, "by"));
      case REFUNDED -> Refund.of(data);
      case DISCREPANCY_REPORTED -> new Discrepancy(text(data, "kind"));
      case DELIVERED, RETURNED, REFUND_REQUESTED, SCANNED -> None.NONE;
    };
  }

  private static @Nullable String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
  }

  private static @Nullable Instant time(JsonNode object, String field) {
    String text = text(object, field);
    return text == null ? null : OffsetTimes.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
  }
}
