package io.steward.ticket.lifecycle.messaging;

import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.Topics;
import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketEvent;
import io.steward.ticket.lifecycle.TicketPublication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Domain event to contract event, nothing else; the key is the ticket number. */
@ApplicationScoped
class TicketEventPublication implements TicketPublication {
  @Override
  public List<DomainEvent> eventsOf(Accepted change) {
    return change.events().stream().map(event -> publish(change.ticket(), event)).toList();
  }

  private static DomainEvent publish(Ticket ticket, TicketEvent event) {
    String number = ticket.number().toString();
    return new DomainEvent(
        Topics.TICKET_EVENTS, number, typeOf(event), number, TicketPayload.of(ticket, event));
  }

  private static String typeOf(TicketEvent event) {
    return switch (event) {
      case TicketEvent.Opened e -> "ticket.opened.v1";
      case TicketEvent.Updated e -> "ticket.updated.v1";
      case TicketEvent.Taken e -> "ticket.taken.v1";
      case TicketEvent.Commented e -> "ticket.commented.v1";
      case TicketEvent.Replied e -> "ticket.replied.v1";
      case TicketEvent.Paused e -> "ticket.waiting.v1";
      case TicketEvent.Resumed e -> "ticket.resumed.v1";
      case TicketEvent.Escalated e -> "ticket.escalated.v1";
      case TicketEvent.Resolved e -> "ticket.resolved.v1";
      case TicketEvent.Reopened e -> "ticket.reopened.v1";
      case TicketEvent.ComplaintRaised e -> "ticket.complaint-raised.v1";
      case TicketEvent.ComplaintAnswered e -> "ticket.complaint-answered.v1";
      case TicketEvent.ComplaintWithdrawn e -> "ticket.complaint-withdrawn.v1";
      case TicketEvent.CallBackPromised e -> "ticket.call-back-promised.v1";
      case TicketEvent.CallBackMissed e -> "ticket.call-back-missed.v1";
      case TicketEvent.CallBackDone e -> "ticket.call-back-done.v1";
      case TicketEvent.CallBackDropped e -> "ticket.call-back-dropped.v1";
    };
  }
}
