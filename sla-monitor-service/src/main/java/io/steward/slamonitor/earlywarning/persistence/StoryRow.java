package io.steward.slamonitor.earlywarning.persistence;

import io.steward.slamonitor.earlywarning.OrderStory;
import io.steward.slamonitor.order.Money;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads an order from a row of table orders with its account's zone. */
final class StoryRow {
  /** What to select; orders is {@code o}, account {@code a}. */
  static final String COLUMNS =
      """
      o.account, o.order_ref, coalesce(a.time_zone, 'UTC') as time_zone, o.channel, o.warehouse,
      o.region, o.carrier, o.value_amount, o.value_currency, o.placed_at, o.dispatch_due, o.deliver_due,
      o.dispatched_at, o.delivered_at, o.cancelled_at
      """;

  private StoryRow() {}

  static OrderStory story(Row row) {
    BigDecimal value = row.getBigDecimal("value_amount");
    return new OrderStory(
        row.getString("account"),
        row.getString("order_ref"),
        ZoneId.of(row.getString("time_zone")),
        row.getString("channel"),
        row.getString("warehouse"),
        row.getString("region"),
        row.getString("carrier"),
        value == null ? null : Money.of(value, row.getString("value_currency")),
        row.getOffsetDateTime("placed_at").toInstant(),
        row.getOffsetDateTime("dispatch_due").toInstant(),
        row.getOffsetDateTime("deliver_due").toInstant(),
        instant(row, "dispatched_at"),
        instant(row, "delivered_at"),
        instant(row, "cancelled_at"));
  }

  private static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
