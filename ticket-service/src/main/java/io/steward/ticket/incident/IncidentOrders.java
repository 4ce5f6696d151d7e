package io.steward.ticket.incident;

import io.smallrye.mutiny.Uni;
import io.steward.ticket.incident.SlaSignal.Ending;
import io.steward.ticket.lifecycle.TicketNumber;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The orders attached to incidents; every operation joins the caller's transaction. */
public interface IncidentOrders {
  /** Takes out the endings of these promises that arrived before their breach, by promise id. */
  Uni<Map<String, Ending>> takeEarlyEndings(SqlConnection tx, Collection<String> promises);

  /**
   * Those of the promises that are not to be attached: late in an incident already, or known by a
   * later announcement.
   */
  Uni<Set<String>> known(SqlConnection tx, Collection<AffectedOrder> orders);

  /** Attaches orders; an order that the ticket had before takes the new state. */
  Uni<Void> attach(SqlConnection tx, Map<TicketNumber, List<AffectedOrder>> orders, Instant at);

  /**
   * Ends attached orders; an announcement older than what is known is passed over.
   *
   * @return the states that orders have newly come to, by ticket
   */
  Uni<Map<TicketNumber, List<OrderState>>> end(SqlConnection tx, Collection<Ending> endings);

  /** Keeps endings whose promise is attached nowhere, until their breach arrives. */
  Uni<Void> keepEarly(SqlConnection tx, Collection<Ending> endings, Instant at);

  /** All orders of each ticket, counted by state. */
  Uni<Map<TicketNumber, OrderCounts>> count(SqlConnection tx, Collection<TicketNumber> tickets);

  /** Forgets early endings received before the moment; their breach will not come any more. */
  Uni<Integer> forgetEarlyEndings(Instant receivedBefore);
}
