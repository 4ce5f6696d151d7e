package io.steward.ticket.lifecycle.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.ticket.lifecycle.TicketHandling;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The talk between the merchant and us: for staff, programs and the merchant of the ticket. */
@Path("/api/v1/tickets/{number}/replies")
@Tag(name = "Tickets")
@APIResponse(
    responseCode = "400",
    description = "The request is wrong; errors names each field, the reason and what is expected.")
@APIResponse(responseCode = "404", description = "There is no such ticket for this caller.")
@APIResponse(
    responseCode = "409",
    description = "The ticket's state does not allow this; type tells which rule.")
@APIResponse(
    responseCode = "412",
    description = "The ticket has changed since the version in If-Match.")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.HEALTH_SPECIALIST,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.INTEGRATION,
  Roles.MERCHANT
})
public class TicketReplyResource {
  private final TicketHandling handling;
  private final TicketAnswers answers;
  private final Caller caller;

  TicketReplyResource(TicketHandling handling, TicketAnswers answers, Caller caller) {
    this.handling = handling;
    this.answers = answers;
    this.caller = caller;
  }

  /** Adds a reply; 200 with the ticket as it is afterwards. */
  @POST
  @Operation(
      operationId = "replyToTicket",
      summary = "Write a public reply, or log one",
      description =
          "Both sides read it. A merchant replies inbound, to its own tickets only; staff "
              + "and programs reply outbound, or say inbound to log what the merchant said "
              + "elsewhere. An inbound reply resumes a ticket that waits for the customer and "
              + "reopens a resolved one. Of outbound replies those of the integration client "
              + "count as written by a program.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> reply(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = "a JSON object with text") ReplyRequest body) {
    return handling
        .reply(TicketPaths.request(number, ifMatch, caller), body.by(caller))
        .chain(answers::decided);
  }
}
