package io.steward.ticket.lifecycle;

import io.steward.platform.event.DomainEvent;
import io.steward.ticket.lifecycle.Decision.Accepted;
import java.util.List;

/** Puts what happened to a ticket into the service's published language. */
public interface TicketPublication {
  /** One published event for each thing that happened, in order. */
  List<DomainEvent> eventsOf(Accepted change);
}
