package io.steward.slamonitor.servicelevel.persistence;

import io.steward.platform.paging.Cursor;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.MeasuredOrder;
import io.steward.slamonitor.servicelevel.OrderSelection;
import io.steward.slamonitor.servicelevel.Outcome;
import io.vertx.mutiny.sqlclient.Row;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statement for the orders behind a figure, and its rows. */
final class MeasuredOrderSql {
  private MeasuredOrderSql() {}

  /** Where the page begins. */
  record After(OffsetDateTime decidedAt, String account, String order) {}

  static @Nullable After after(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    List<String> key = Cursor.decode(cursor, 3);
    try {
      return new After(Instant.parse(key.get(0)).atOffset(ZoneOffset.UTC), key.get(1), key.get(2));
    } catch (DateTimeException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "\"next\" of a page before");
    }
  }

  static Statement write(
      Measure measure,
      Outcome outcome,
      OrderSelection selection,
      @Nullable After after,
      int limit) {
    MeasureSql definition = MeasureSql.of(measure);
    String sortKey = definition.moment() + ", o.account, o.order_ref";
    Statement statement =
        new Statement()
            .text("select o.*, " + definition.moment() + " as decided_at, case")
            .text(" when not (" + definition.counted() + ") then 'EXCLUDED'")
            .text(" when " + definition.met() + " then 'MET' else 'MISSED' end as outcome")
            .text(" from orders o left join account a on a.code = o.account where ")
            .selecting(selection, definition.moment())
            .text(" and " + definition.having(outcome));
    if (after != null) {
      statement.text(
          " and (%s) > (%s, %s, %s)"
              .formatted(
                  sortKey,
                  statement.bind(after.decidedAt()),
                  statement.bind(after.account()),
                  statement.bind(after.order())));
    }
    return statement.text(" order by " + sortKey + " limit " + (limit + 1));
  }

  static MeasuredOrder order(Measure measure, Row row) {
    return new MeasuredOrder(
        measure,
        new OrderKey(row.getString("account"), row.getString("order_ref")),
        Outcome.valueOf(row.getString("outcome")),
        row.getOffsetDateTime("decided_at").toInstant(),
        instant(row, "dispatch_due"),
        instant(row, "dispatched_at"),
        instant(row, "deliver_due"),
        instant(row, "delivered_at"),
        instant(row, "cancelled_at"),
        row.getString("cancelled_by"));
  }

  static String cursorAfter(MeasuredOrder last) {
    return Cursor.encode(last.decidedAt(), last.key().account(), last.key().order());
  }

  private static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
