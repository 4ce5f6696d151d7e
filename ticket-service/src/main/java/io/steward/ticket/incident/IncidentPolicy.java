package io.steward.ticket.incident;

import io.steward.ticket.lifecycle.Decision;
import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.EscalationPlan;
import io.steward.ticket.lifecycle.Impact;
import io.steward.ticket.lifecycle.Matter;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketEvent;
import io.steward.ticket.lifecycle.TicketNumber;
import io.steward.ticket.lifecycle.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How an incident follows its orders.
 *
 * @param reopenWithin a breach within this time after the resolution, whoever resolved it, reopens
 *     the ticket of its cause; a later one opens a new ticket
 */
public record IncidentPolicy(SeverityTable severities, EscalationPlan plan, Duration reopenWithin) {

  /** Opens the incident of the key; it is resolved at once when its orders are already over. */
  public Accepted open(TicketNumber number, IncidentKey key, OrderCounts counts, Instant at) {
    Impact impact = counts.impact();
    Matter matter = Matter.incident(key.account(), key.cause());
    Accepted opened =
        Ticket.openIncident(number, matter, impact, severities.assess(impact), at, plan);
    return resolveWhenOver(opened, counts, at);
  }

  /**
   * Carries a batch's movement into the ticket. One event tells it: reopened, resolved, or else
   * updated.
   */
  public Accepted follow(Ticket ticket, Movement movement, OrderCounts counts, Instant at) {
    if (ticket.status() == TicketStatus.RESOLVED && movement.attachedLate() > 0) {
      return resolveWhenOver(reopened(ticket, movement, counts, at), counts, at);
    }
    Accepted updated = updated(ticket, movement.inWords(), counts, at);
    return resolveWhenOver(updated, counts, at);
  }

  /** Whether a breach now belongs to a ticket that was resolved at the given moment. */
  public boolean reopens(Instant resolvedAt, Instant now) {
    return !now.isAfter(resolvedAt.plus(reopenWithin));
  }

  /** The earliest resolution that a breach now would undo. */
  public Instant reopensSince(Instant now) {
    return now.minus(reopenWithin);
  }

  private Accepted updated(Ticket ticket, String what, OrderCounts counts, Instant at) {
    Impact impact = counts.impact();
    return ticket.impactChanged(impact, severities.assess(impact), what, at, plan);
  }

  private Accepted reopened(Ticket ticket, Movement movement, OrderCounts counts, Instant at) {
    String why = "the cause came back: " + Movement.orders(movement.attachedLate()) + " late";
    return switch (ticket.reopen(why, TicketEvent.STEWARD, at, plan)) {
      case Accepted open ->
          new Accepted(updated(open.ticket(), why, counts, at).ticket(), open.events());
      case Decision.Rejected no -> updated(ticket, why, counts, at);
    };
  }

  private Accepted resolveWhenOver(Accepted so, OrderCounts counts, Instant at) {
    if (!counts.noneLate()) {
      return so;
    }
    String why = "no affected order is late any more: " + counts.endings();
    return switch (so.ticket().resolve(why, TicketEvent.STEWARD, at, plan)) {
      case Accepted done -> new Accepted(done.ticket(), told(so.events(), done.events()));
      case Decision.Rejected alreadyResolved -> so;
    };
  }

  /** The resolution tells the update's news too, but not that the ticket was opened at all. */
  private static List<TicketEvent> told(List<TicketEvent> before, List<TicketEvent> resolved) {
    List<TicketEvent> all = new ArrayList<>(before);
    all.removeIf(TicketEvent.Updated.class::isInstance);
    all.addAll(resolved);
    return all;
  }
}
