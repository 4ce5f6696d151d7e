package io.steward.ticket.lifecycle;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What people do about complaints and promised calls; one transaction each. */
@ApplicationScoped
public class CommitmentHandling {
  private final TicketHandling tickets;

  CommitmentHandling(TicketHandling tickets) {
    this.tickets = tickets;
  }

  /** The ticket is a complaint from now on. */
  public Uni<Decision> complain(Request request, String about) {
    return tickets.change(
        request, (ticket, at) -> ComplaintRules.raise(ticket, about, request.by(), at));
  }

  /**
   * Gives the final answer to the complaint.
   *
   * @param outcome any but {@link ComplaintOutcome#WITHDRAWN}, which takes no answer
   */
  public Uni<Decision> answerComplaint(Request request, ComplaintOutcome outcome, String text) {
    return tickets.change(
        request, (ticket, at) -> ComplaintRules.answer(ticket, outcome, text, request.by(), at));
  }

  /** Takes the complaint back. */
  public Uni<Decision> withdrawComplaint(Request request, String reason) {
    return tickets.change(
        request, (ticket, at) -> ComplaintRules.withdraw(ticket, reason, request.by(), at));
  }

  /** Promises a call. */
  public Uni<Decision> promiseCall(Request request, CallWish wish) {
    return tickets.change(
        request, (ticket, at) -> CallBackRules.promise(ticket, wish, request.by(), at));
  }

  /** The merchant was called and reached. */
  public Uni<Decision> called(Request request, String said) {
    return tickets.change(
        request, (ticket, at) -> CallBackRules.done(ticket, said, request.by(), at));
  }

  /** The merchant was called in vain. */
  public Uni<Decision> calledInVain(Request request, @Nullable String note) {
    return tickets.change(
        request, (ticket, at) -> CallBackRules.missed(ticket, note, request.by(), at));
  }

  /** The call is not to be made any more. */
  public Uni<Decision> dropCall(Request request, String reason) {
    return tickets.change(
        request, (ticket, at) -> CallBackRules.drop(ticket, reason, request.by(), at));
  }
}
