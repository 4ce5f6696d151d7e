package io.steward.ticket.escalation;

import io.smallrye.mutiny.Uni;
import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Ticket;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Tickets whose level's time is over; every operation joins the caller's transaction. */
public interface DueTickets {
  /**
   * Locks due tickets, the longest due first. Those that another replica holds, or that somebody is
   * just taking, are passed over.
   */
  Uni<List<Ticket>> claim(SqlConnection tx, Instant now, int most);

  /** Stores what was decided about the claimed tickets. */
  Uni<Void> store(SqlConnection tx, Collection<Ticket> claimed, List<Accepted> decided);
}
