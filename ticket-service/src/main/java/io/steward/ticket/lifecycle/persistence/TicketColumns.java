package io.steward.ticket.lifecycle.persistence;

import io.steward.ticket.lifecycle.CallBack;
import io.steward.ticket.lifecycle.Commitments;
import io.steward.ticket.lifecycle.Complaint;
import io.steward.ticket.lifecycle.Impact;
import io.steward.ticket.lifecycle.Ladder;
import io.steward.ticket.lifecycle.Matter;
import io.steward.ticket.lifecycle.Opening;
import io.steward.ticket.lifecycle.Progress;
import io.steward.ticket.lifecycle.Resolution;
import io.steward.ticket.lifecycle.Severity;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketKind;
import io.steward.ticket.lifecycle.TicketNumber;
import io.steward.ticket.lifecycle.Urgency;
import io.steward.ticket.lifecycle.Waiting;
import io.steward.ticket.lifecycle.WaitingFor;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a query reads tickets: select {@link #LIST} from {@code ticket t}, then {@link #ticket}. */
public final class TicketColumns {
  /** The columns of a ticket, with its sums at stake as texts such as {@code EUR 12.34}. */
  public static final String LIST =
      """
      t.number, t.kind, t.account, t.cause, t.channel, t.order_ref, t.subject, t.description,
      t.opened_at, t.opened_by, t.severity, t.assessed, t.level, t.level_since, t.escalate_at,
      t.orders_affected, t.orders_open, t.assignee, t.waiting_for, t.waiting_reason,
      t.waiting_since, t.resolved_at, t.resolved_by, t.resolution,
      t.resolved_in_time, t.complaint_at, t.complaint_by, t.complaint_ended_at,
      t.complaint_outcome, t.call_back_at, t.call_back_by, t.call_back_number,
      t.call_back_wanted_at, t.call_back_missed, t.version,
      array(select s.currency || ' ' || s.amount from ticket_at_stake s where s.ticket = t.number)
        as at_stake
      """;

  private TicketColumns() {}

  /** The ticket of a row. */
  public static Ticket ticket(Row row) {
    return new Ticket(
        new TicketNumber(row.getLong("number")),
        new Matter(
            TicketKind.parse(row.getString("kind")).orElseThrow(),
            row.getString("account"),
            row.getString("cause"),
            row.getString("channel"),
            row.getString("order_ref"),
            row.getString("subject"),
            row.getString("description")),
        new Opening(time(row, "opened_at"), row.getString("opened_by")),
        new Urgency(
            Severity.parse(row.getString("severity")).orElseThrow(),
            Severity.parse(row.getString("assessed")).orElseThrow()),
        new Ladder(
            row.getInteger("level"), time(row, "level_since"), timeOrNull(row, "escalate_at")),
        new Impact(
            row.getInteger("orders_affected"),
            row.getInteger("orders_open"),
            sums(row.getArrayOfStrings("at_stake"))),
        new Progress(row.getString("assignee"), waiting(row), resolution(row)),
        new Commitments(complaint(row), callBack(row)),
        row.getInteger("version"));
  }

  private static @Nullable Waiting waiting(Row row) {
    String what = row.getString("waiting_for");
    return what == null
        ? null
        : new Waiting(
            WaitingFor.parse(what).orElseThrow(),
            row.getString("waiting_reason"),
            time(row, "waiting_since"));
  }

  private static @Nullable Resolution resolution(Row row) {
    Instant at = timeOrNull(row, "resolved_at");
    return at == null
        ? null
        : new Resolution(
            at,
            row.getString("resolved_by"),
            row.getString("resolution"),
            row.getBoolean("resolved_in_time"));
  }

  private static @Nullable Complaint complaint(Row row) {
    Instant raised = timeOrNull(row, "complaint_at");
    return raised == null
        ? null
        : new ComplaintRow(
                raised,
                row.getString("complaint_by"),
                timeOrNull(row, "complaint_ended_at"),
                row.getString("complaint_outcome"))
            .complaint();
  }

  private static @Nullable CallBack callBack(Row row) {
    Instant promised = timeOrNull(row, "call_back_at");
    return promised == null
        ? null
        : new CallBack(
            promised,
            row.getString("call_back_by"),
            row.getString("call_back_number"),
            timeOrNull(row, "call_back_wanted_at"),
            row.getInteger("call_back_missed"));
  }

  private static Map<String, BigDecimal> sums(String[] texts) {
    Map<String, BigDecimal> sums = new HashMap<>();
    for (String text : texts) {
      String[] parts = text.split(" ", 2);
      sums.put(parts[0], new BigDecimal(parts[1]));
    }
    return sums;
  }

  private static Instant time(Row row, String column) {
    return row.getOffsetDateTime(column).toInstant();
  }

  private static @Nullable Instant timeOrNull(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }
}
