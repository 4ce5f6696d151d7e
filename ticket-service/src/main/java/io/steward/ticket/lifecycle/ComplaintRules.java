package io.steward.ticket.lifecycle;

import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Decision.Rejected;
import io.steward.ticket.lifecycle.TicketEvent.ComplaintAnswered;
import io.steward.ticket.lifecycle.TicketEvent.ComplaintRaised;
import io.steward.ticket.lifecycle.TicketEvent.ComplaintWithdrawn;
import io.steward.ticket.lifecycle.TicketEvent.Replied;
import io.steward.ticket.lifecycle.TicketRejection.AlreadyComplaint;
import io.steward.ticket.lifecycle.TicketRejection.AlreadyResolved;
import io.steward.ticket.lifecycle.TicketRejection.NoComplaint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How a complaint on a ticket is raised, answered and taken back. */
final class ComplaintRules {
  private ComplaintRules() {}

  /** A ticket that was just opened is a complaint, in the same change; its subject says what of. */
  static Accepted fromTheStart(Accepted opened) {
    Ticket ticket = opened.ticket();
    Opening opening = ticket.opening();
    Complaint complaint = Complaint.raised(opening.at(), opening.by());
    List<TicketEvent> events = new ArrayList<>(opened.events());
    events.add(new ComplaintRaised(opening.at(), opening.by(), ticket.matter().subject()));
    return new Accepted(
        ticket.owing(ticket.commitments().with(complaint), ticket.version()), events);
  }

  /**
   * The ticket is a complaint from now on. One that was answered can be raised again, which owes
   * another answer.
   */
  static Decision raise(Ticket ticket, String about, String by, Instant at) {
    if (ticket.status() == TicketStatus.RESOLVED) {
      return new Rejected(new AlreadyResolved(ticket.number()));
    }
    if (ticket.commitments().openComplaint() != null) {
      return new Rejected(new AlreadyComplaint(ticket.number()));
    }
    return ticket.committed(
        ticket.commitments().with(Complaint.raised(at, by)), new ComplaintRaised(at, by, about));
  }

  /** The final answer, which is a public reply of a person too. */
  static Decision answer(
      Ticket ticket, ComplaintOutcome outcome, String text, String by, Instant at) {
    Complaint open = ticket.commitments().openComplaint();
    return open == null
        ? new Rejected(new NoComplaint(ticket.number()))
        : ticket.committed(
            ticket.commitments().with(open.ended(at, outcome)),
            new Replied(at, by, text, Direction.OUTBOUND, true),
            new ComplaintAnswered(at, by, outcome));
  }

  /** No answer is owed any more, since it is none or the merchant took it back. */
  static Decision withdraw(Ticket ticket, String reason, String by, Instant at) {
    Complaint open = ticket.commitments().openComplaint();
    return open == null
        ? new Rejected(new NoComplaint(ticket.number()))
        : ticket.committed(
            ticket.commitments().with(open.ended(at, ComplaintOutcome.WITHDRAWN)),
            new ComplaintWithdrawn(at, by, reason));
  }
}
