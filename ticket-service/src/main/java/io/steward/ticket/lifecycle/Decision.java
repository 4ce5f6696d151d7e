package io.steward.ticket.lifecycle;

import java.util.List;

/** A ticket's answer to what was asked of it. */
public sealed interface Decision {
  /**
   * It is done.
   *
   * @param ticket the ticket afterwards
   * @param events what happened, in order; empty when the ticket was already so
   */
  record Accepted(Ticket ticket, List<TicketEvent> events) implements Decision {
    public Accepted {
      events = List.copyOf(events);
    }

    /** Whether anything happened. */
    public boolean changes() {
      return !events.isEmpty();
    }
  }

  /** It is not done, and nothing has changed. */
  record Rejected(TicketRejection why) implements Decision {}
}
