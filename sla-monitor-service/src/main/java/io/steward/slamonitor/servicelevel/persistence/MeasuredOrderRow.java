package io.steward.slamonitor.servicelevel.persistence;

import io.steward.platform.paging.Cursor;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.servicelevel.Exclusion;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.MeasuredOrder;
import io.steward.slamonitor.servicelevel.OrderTimes;
import io.steward.slamonitor.servicelevel.Outcome;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@link MeasuredOrderSql}. */
final class MeasuredOrderRow {
  private MeasuredOrderRow() {}

  static MeasuredOrder read(Measure measure, Row row) {
    Exclusion exclusion = exclusion(row.getString("exclusion"));
    boolean met = Boolean.TRUE.equals(row.getBoolean("met"));
    return new MeasuredOrder(
        measure,
        new OrderKey(row.getString("account"), row.getString("order_ref")),
        exclusion != null ? Outcome.EXCLUDED : met ? Outcome.MET : Outcome.MISSED,
        exclusion,
        row.getOffsetDateTime("decided_at").toInstant(),
        times(row),
        met ? null : row.getString("party"));
  }

  static String cursorAfter(MeasuredOrder last) {
    return Cursor.encode(last.decidedAt(), last.key().account(), last.key().order());
  }

  static @Nullable Exclusion exclusion(@Nullable String wireName) {
    return wireName == null
        ? null
        : Exclusion.valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static OrderTimes times(Row row) {
    return new OrderTimes(
        instant(row, "dispatch_due"),
        instant(row, "dispatched_at"),
        instant(row, "deliver_due"),
        instant(row, "delivered_at"),
        instant(row, "cancelled_at"),
        row.getString("cancelled_by"),
        instant(row, "returned_at"),
        instant(row, "refund_requested_at"),
        instant(row, "refund_due"),
        instant(row, "refunded_at"));
  }

  private static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
