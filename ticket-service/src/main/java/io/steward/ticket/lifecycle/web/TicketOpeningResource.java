package io.steward.ticket.lifecycle.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.ticket.lifecycle.Matter;
import io.steward.ticket.lifecycle.Severity;
import io.steward.ticket.lifecycle.TicketHandling;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Opening plain tickets, for staff and programs. */
@Path("/api/v1/tickets")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.HEALTH_SPECIALIST,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.INTEGRATION
})
public class TicketOpeningResource {
  private final TicketHandling handling;
  private final TicketAnswers answers;
  private final Caller caller;

  TicketOpeningResource(TicketHandling handling, TicketAnswers answers, Caller caller) {
    this.handling = handling;
    this.answers = answers;
    this.caller = caller;
  }

  /** Opens a request; 201 with the ticket. */
  @POST
  public Uni<Response> open(
      @Valid @NotNull(message = "a JSON object with account and subject") OpenTicketRequest body) {
    Matter matter =
        Matter.request(
            body.account(), body.channel(), body.order(), body.subject(), body.description());
    Severity severity =
        body.severity() == null ? Severity.MEDIUM : Severity.parse(body.severity()).orElseThrow();
    return handling.open(matter, severity, caller.name()).chain(answers::created);
  }
}
