package io.steward.slamonitor.risk.persistence;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.risk.OrderAtStake;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what most queries for risks have in common from a row of orders. */
final class StakeRow {
  static final String UNKNOWN = "unknown";

  private StakeRow() {}

  static OrderAtStake order(Row row, Instant since, String reason) {
    return new OrderAtStake(key(row), since, money(row), reason);
  }

  static OrderKey key(Row row) {
    return new OrderKey(row.getString("account"), row.getString("order_ref"));
  }

  static @Nullable Money money(Row row) {
    BigDecimal amount = row.getBigDecimal("value_amount");
    String currency = row.getString("value_currency");
    return amount == null || currency == null ? null : Money.of(amount, currency);
  }

  static Instant time(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }

  static @Nullable Instant timeIfAny(Row row, String column) {
    return row.getValue(column) == null ? null : time(row, column);
  }

  /** The place, or the word for one that nobody reported. */
  static String place(Row row, String column) {
    return Objects.requireNonNullElse(row.getString(column), UNKNOWN);
  }
}
