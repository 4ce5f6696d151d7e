package io.steward.ticket.search;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.steward.ticket.incident.OrderState;
import io.steward.ticket.lifecycle.TicketNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading access to tickets. Cursors are those of the page before, {@code null} for the first. */
public interface TicketSearch {
  /** Tickets in the order asked for; a cursor holds within the order that it was given for. */
  Uni<Page<FoundTicket>> find(
      TicketFilter filter, TicketSort sort, int limit, @Nullable String cursor);

  /** One ticket, whoever asks. */
  Uni<Optional<FoundTicket>> get(TicketNumber number);

  /** Counts of the tickets that the filter lets through. */
  Uni<TicketCounts> count(TicketFilter filter);

  /** Orders of a ticket, late ones first, then by due time. */
  Uni<Page<FoundOrder>> orders(
      TicketNumber number, Optional<OrderState> state, int limit, @Nullable String cursor);

  /** The timeline of a ticket, oldest first; internal entries only on request. */
  Uni<Page<TimelineEntry>> timeline(
      TicketNumber number, boolean withInternal, int limit, @Nullable String cursor);
}
