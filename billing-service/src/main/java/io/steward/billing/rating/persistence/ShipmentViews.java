package io.steward.billing.rating.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.billing.money.Money;
import io.steward.billing.rating.RatedView;
import io.steward.billing.rating.RatingStep;
import io.steward.billing.rating.ShipmentView;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of orders and prices into what is shown. */
@ApplicationScoped
class ShipmentViews {
  private final ObjectMapper json;

  ShipmentViews(ObjectMapper json) {
    this.json = json;
  }

  ShipmentView shipment(Row row) {
    OffsetDateTime dispatched = row.getOffsetDateTime("dispatched_at");
    Instant dispatchedAt = dispatched == null ? null : dispatched.toInstant();
    return new ShipmentView(
        row.getString("account"),
        row.getString("order_ref"),
        row.getString("state"),
        reason(row),
        dispatchedAt,
        row.getLocalDate("dispatched_on"),
        row.getString("carrier"),
        row.getString("country"),
        row.getString("region"),
        row.getString("invoice"),
        row.getInteger("rated_revision") == null ? null : rating(row));
  }

  RatedView rating(Row row) {
    return new RatedView(
        row.getInteger("rated_revision"),
        row.getInteger("contract_version"),
        row.getLocalDate("rated_on"),
        row.getString("zone"),
        row.getLong("actual_grams"),
        row.getLong("volumetric_grams"),
        row.getLong("billed_grams"),
        money(row, "freight"),
        money(row, "minimum"),
        money(row, "fuel"),
        money(row, "order_fee"),
        money(row, "fee"),
        working(row.getString("working")),
        row.getString("reason"),
        row.getOffsetDateTime("rated_at").toInstant(),
        row.getString("rated_because"));
  }

  private static @Nullable String reason(Row row) {
    return switch (row.getString("state")) {
      case "waiting" -> "no contract is in force on " + row.getLocalDate("dispatched_on");
      case "incomplete" -> "its placement is not known yet; the billing run prices it without";
      case "unrated" -> row.getString("reason");
      default -> null;
    };
  }

  private static @Nullable Money money(Row row, String column) {
    BigDecimal amount = row.getBigDecimal(column);
    return amount == null ? null : new Money(amount, row.getString("currency"));
  }

  private List<RatingStep> working(String stored) {
    try {
      return List.of(json.readValue(stored, RatingStep[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored working cannot be read", e);
    }
  }
}
