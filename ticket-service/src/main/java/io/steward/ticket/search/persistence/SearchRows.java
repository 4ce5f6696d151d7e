package io.steward.ticket.search.persistence;

import io.steward.ticket.account.AccountCopy;
import io.steward.ticket.clock.NextDue;
import io.steward.ticket.incident.OrderPromise;
import io.steward.ticket.incident.OrderState;
import io.steward.ticket.lifecycle.Money;
import io.steward.ticket.lifecycle.persistence.TicketColumns;
import io.steward.ticket.search.FoundOrder;
import io.steward.ticket.search.FoundTicket;
import io.steward.ticket.search.TimelineEntry;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Rows of the projections as what they mean. */
final class SearchRows {
  private SearchRows() {}

  static FoundTicket ticket(Row row) {
    return new FoundTicket(TicketColumns.ticket(row), account(row), due(row));
  }

  static FoundOrder order(Row row) {
    OrderPromise promise =
        new OrderPromise(
            row.getString("promise_id"),
            row.getString("account"),
            row.getString("order_ref"),
            row.getString("kind"),
            time(row, "due_at"),
            money(row));
    OffsetDateTime ended = row.getOffsetDateTime("ended_at");
    return new FoundOrder(
        promise,
        OrderState.parse(row.getString("state")).orElseThrow(),
        time(row, "attached_at"),
        ended == null ? null : ended.toInstant());
  }

  static TimelineEntry entry(Row row) {
    return new TimelineEntry(
        row.getInteger("position"),
        time(row, "at"),
        row.getString("by"),
        row.getString("what"),
        row.getString("text"),
        row.getBoolean("internal"),
        row.getString("direction"));
  }

  private static @Nullable NextDue due(Row row) {
    OffsetDateTime at = row.getOffsetDateTime("next_due_at");
    return at == null ? null : new NextDue(at.toInstant(), row.getString("next_due_kind"));
  }

  private static @Nullable AccountCopy account(Row row) {
    String code = row.getString("code");
    return code == null
        ? null
        : new AccountCopy(
            code,
            row.getString("name"),
            row.getString("account_status"),
            row.getString("tier"),
            row.getString("region"),
            ZoneId.of(row.getString("time_zone")),
            row.getString("manager"),
            row.getLong("account_version"));
  }

  private static @Nullable Money money(Row row) {
    BigDecimal amount = row.getBigDecimal("value");
    return amount == null ? null : new Money(amount, row.getString("currency"));
  }

  private static Instant time(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }
}
