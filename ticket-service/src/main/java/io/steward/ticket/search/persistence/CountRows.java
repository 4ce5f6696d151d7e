package io.steward.ticket.search.persistence;

import io.steward.ticket.lifecycle.Severity;
import io.steward.ticket.lifecycle.TicketStatus;
import io.steward.ticket.search.TicketCounts;
import io.vertx.mutiny.sqlclient.Row;
import java.util.EnumMap;
import java.util.Map;

/** Gathers the rows (status, severity, tickets, escalated ones, open orders). */
final class CountRows {
  private final Map<TicketStatus, Long> byStatus = new EnumMap<>(TicketStatus.class);
  private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  private long escalated;
  private long ordersOpen;

  CountRows() {
    for (Severity severity : Severity.values()) {
      bySeverity.put(severity, 0L);
    }
  }

  void add(Row row) {
    TicketStatus status = TicketStatus.parse(row.getString("status")).orElseThrow();
    long tickets = row.getLong("tickets");
    byStatus.merge(status, tickets, Long::sum);
    if (status != TicketStatus.RESOLVED) {
      Severity severity = Severity.parse(row.getString("severity")).orElseThrow();
      bySeverity.merge(severity, tickets, Long::sum);
      escalated += row.getLong("up");
      ordersOpen += row.getLong("orders");
    }
  }

  TicketCounts counts() {
    return new TicketCounts(
        byStatus.getOrDefault(TicketStatus.OPEN, 0L),
        byStatus.getOrDefault(TicketStatus.IN_PROGRESS, 0L),
        byStatus.getOrDefault(TicketStatus.WAITING_CUSTOMER, 0L),
        byStatus.getOrDefault(TicketStatus.ON_HOLD, 0L),
        byStatus.getOrDefault(TicketStatus.RESOLVED, 0L),
        escalated,
        ordersOpen,
        bySeverity);
  }
}
