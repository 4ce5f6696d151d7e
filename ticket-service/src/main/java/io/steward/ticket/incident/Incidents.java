package io.steward.ticket.incident;

import io.smallrye.mutiny.Uni;
import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketNumber;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Incident tickets in bulk; every operation joins the caller's transaction. */
public interface Incidents {
  /**
   * Locks whatever a batch may change: the open incident of each key, or else the one resolved last
   * and since the given moment, and every ticket that holds one of the promises. Until the
   * transaction ends no other batch opens an incident of these keys.
   */
  Uni<List<Ticket>> lock(
      SqlConnection tx,
      Collection<IncidentKey> keys,
      Collection<String> promises,
      Instant resolvedSince);

  /** Gives out numbers for new tickets. */
  Uni<List<TicketNumber>> nextNumbers(SqlConnection tx, int count);

  /** Stores what was decided, with timeline and events; tickets not among the locked are new. */
  Uni<Void> store(SqlConnection tx, Collection<Ticket> locked, List<Accepted> decided);
}
