package io.steward.ticket.lifecycle;

import io.smallrye.mutiny.Uni;
import io.steward.ticket.lifecycle.Decision.Accepted;
import java.util.function.Function;

/**
 * All tickets. Each operation is one transaction that stores the ticket, its timeline, the audit of
 * who did it and the events to publish, or nothing of them.
 */
public interface Tickets {
  /** Gives out the next number and stores the ticket that is opened under it. */
  Uni<Accepted> open(Function<TicketNumber, Accepted> opening);

  /**
   * Decides on the ticket as it is now. When somebody else changes it in between, the rule is asked
   * again on the newer state; no update is lost.
   *
   * @param actor who asks, for the audit
   */
  Uni<Decision> change(TicketNumber number, String actor, Function<Ticket, Decision> rule);
}
