package io.steward.ticket.clock;

import io.smallrye.mutiny.Uni;
import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketNumber;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;

/** The clocks of all tickets. Those operations that take a connection join its transaction. */
public interface TicketClocks {
  /** Locks the tickets that there are, in the order of their numbers. */
  Uni<List<Ticket>> lock(SqlConnection tx, Collection<TicketNumber> numbers);

  /** The clocks of the promises, as far as they have been heard of. */
  Uni<List<TicketClock>> known(SqlConnection tx, Collection<String> promises);

  /** Stores the clocks, and with each locked ticket what it must do next. */
  Uni<Void> keep(SqlConnection tx, Collection<TicketClock> clocks);

  /** Stores what the timelines of locked tickets say. */
  Uni<Void> tell(SqlConnection tx, Collection<Ticket> locked, List<Accepted> told);

  /** The clocks of a ticket: open ones first, each group by due time. */
  Uni<List<TicketClock>> of(TicketNumber number);
}
