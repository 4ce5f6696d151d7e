package io.steward.slamonitor.promise.persistence;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.OrderTraits;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.Standing;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads a promise, and what else an announcement tells, from a row of promise and orders. */
public final class PromiseRow {
  private PromiseRow() {}

  /** The promise in a row with the columns of table promise. */
  public static Promise promise(Row row) {
    return new Promise(
        new OrderKey(row.getString("account"), row.getString("order_ref")),
        PromiseKind.valueOf(row.getString("kind")),
        row.getOffsetDateTime("due_at").toInstant(),
        row.getOffsetDateTime("warn_at").toInstant(),
        instant(row, "fulfilled_at"),
        instant(row, "cancelled_at"),
        row.getString("policy"));
  }

  /** How the promise stood when it was last announced. */
  public static Standing standing(Row row) {
    return Standing.valueOf(row.getString("standing"));
  }

  /** The traits in a row with the columns of table orders. */
  public static OrderTraits traits(Row row) {
    return new OrderTraits(
        row.getString("warehouse"),
        row.getString("channel"),
        row.getString("carrier"),
        row.getString("region"),
        money(row));
  }

  private static @Nullable Money money(Row row) {
    BigDecimal amount = row.getBigDecimal("value_amount");
    return amount == null ? null : Money.of(amount, row.getString("value_currency"));
  }

  private static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
