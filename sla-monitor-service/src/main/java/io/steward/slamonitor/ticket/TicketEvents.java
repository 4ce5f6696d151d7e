package io.steward.slamonitor.ticket;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;

/** All events of tickets that can matter to a clock, each once. */
public interface TicketEvents {
  /**
   * Makes others that work on the same tickets wait until this transaction ends, adds the events
   * that are not there yet, and answers all events of the tickets that got new ones.
   */
  Uni<List<TicketEvent>> add(SqlConnection tx, Collection<TicketEvent> events);

  /**
   * Makes others that work on the same tickets wait until this transaction ends, and answers all
   * events of these tickets.
   */
  Uni<List<TicketEvent>> occupy(SqlConnection tx, Collection<String> tickets);

  /** All events of these tickets. */
  Uni<List<TicketEvent>> of(SqlConnection tx, Collection<String> tickets);

  /** All events of one ticket. */
  Uni<List<TicketEvent>> of(SqlConnection tx, String ticket);
}
