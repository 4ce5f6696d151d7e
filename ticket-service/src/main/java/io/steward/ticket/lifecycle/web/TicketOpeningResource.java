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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Opening plain tickets, for staff and programs. */
@Path("/api/v1/tickets")
@Tag(name = "Tickets")
@APIResponse(
    responseCode = "400",
    description = "The request is wrong; errors names each field, the reason and what is expected.")
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
  @ResponseStatus(201)
  @Operation(
      operationId = "openTicket",
      summary = "Open a plain ticket",
      description =
          "For agent, supervisor, account-manager, health-specialist, operations, admin "
              + "and integration.")
  @APIResponse(responseCode = "201", description = "Opened, with its address and ETag.")
  public Uni<RestResponse<TicketView>> open(
      @Valid @NotNull(message = "a JSON object with account and subject") OpenTicketRequest body) {
    Matter matter =
        Matter.request(
            body.account(), body.channel(), body.order(), body.subject(), body.description());
    Severity severity =
        body.severity() == null ? Severity.MEDIUM : Severity.parse(body.severity()).orElseThrow();
    return handling
        .open(matter, severity, body.isComplaint(), caller.name())
        .chain(answers::created);
  }
}
