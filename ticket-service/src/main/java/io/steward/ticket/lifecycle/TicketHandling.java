package io.steward.ticket.lifecycle;

import io.smallrye.mutiny.Uni;
import io.steward.ticket.lifecycle.Decision.Accepted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;

/** What people do with tickets; one transaction each. */
@ApplicationScoped
public class TicketHandling {
  private final Tickets tickets;
  private final EscalationPlan plan;
  private final Clock clock;

  TicketHandling(Tickets tickets, EscalationPlan plan, Clock clock) {
    this.tickets = tickets;
    this.plan = plan;
    this.clock = clock;
  }

  /** Opens a plain ticket, which may be a complaint from its first moment. */
  public Uni<Accepted> open(Matter matter, Severity severity, boolean complaint, String by) {
    Opening opening = new Opening(clock.instant(), by);
    return tickets.open(
        number -> {
          Accepted opened = Ticket.open(number, matter, severity, opening, plan);
          return complaint ? ComplaintRules.fromTheStart(opened) : opened;
        });
  }

  /** The agent takes the ticket. */
  public Uni<Decision> take(Request request, Agent agent) {
    return change(request, (ticket, at) -> ticket.take(agent, at));
  }

  /** Adds a comment; an internal one is hidden from the merchant. */
  public Uni<Decision> comment(Request request, String text, boolean internal) {
    return change(request, (ticket, at) -> ticket.comment(text, internal, request.by(), at));
  }

  /** Adds a public reply, of either side. */
  public Uni<Decision> reply(Request request, Reply reply) {
    return change(request, (ticket, at) -> ticket.reply(reply, request.by(), at, plan));
  }

  /** Lets the ticket wait. */
  public Uni<Decision> pause(Request request, WaitingFor what, String reason) {
    return change(request, (ticket, at) -> ticket.pause(what, reason, request.by(), at));
  }

  /** Ends the waiting. */
  public Uni<Decision> resume(Request request, String reason) {
    return change(request, (ticket, at) -> ticket.resume(reason, request.by(), at));
  }

  /** Hands the ticket to the next level. */
  public Uni<Decision> escalate(Request request, String reason) {
    return change(request, (ticket, at) -> ticket.escalate(reason, request.by(), at, plan));
  }

  /** Sets the severity, up or down. */
  public Uni<Decision> assess(Request request, Severity severity, String reason) {
    return change(request, (ticket, at) -> ticket.assess(severity, reason, request.by(), at, plan));
  }

  /** Resolves the ticket. */
  public Uni<Decision> resolve(Request request, String resolution) {
    return change(request, (ticket, at) -> ticket.resolve(resolution, request.by(), at, plan));
  }

  /** Reopens a resolved ticket. */
  public Uni<Decision> reopen(Request request, String reason) {
    return change(request, (ticket, at) -> ticket.reopen(reason, request.by(), at, plan));
  }

  /** Asks a ticket for a change, unless the request itself stands against it. */
  Uni<Decision> change(Request request, BiFunction<Ticket, Instant, Decision> rule) {
    return tickets.change(
        request.number(),
        request.by(),
        ticket ->
            request
                .objection(ticket)
                .<Decision>map(Decision.Rejected::new)
                .orElseGet(() -> rule.apply(ticket, clock.instant())));
  }
}
