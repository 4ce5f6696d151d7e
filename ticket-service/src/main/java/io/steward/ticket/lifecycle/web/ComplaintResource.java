package io.steward.ticket.lifecycle.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.ticket.lifecycle.CommitmentHandling;
import io.steward.ticket.lifecycle.Request;
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

/** Complaints: raised by anybody who sees the ticket, answered by staff. */
@Path("/api/v1/tickets/{number}/complaint")
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
  Roles.ADMIN
})
public class ComplaintResource {
  private final CommitmentHandling handling;
  private final TicketAnswers answers;
  private final Caller caller;

  ComplaintResource(CommitmentHandling handling, TicketAnswers answers, Caller caller) {
    this.handling = handling;
    this.answers = answers;
    this.caller = caller;
  }

  /** The ticket is a complaint from now on. */
  @POST
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
  @Operation(
      operationId = "raiseComplaint",
      summary = "Raise a complaint on a ticket",
      description =
          "Its turn-round counts until the final answer, and the ticket is not resolved before "
              + "that. A merchant may, on its own tickets. Refused with 409 while one waits and "
              + "when the ticket is resolved.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> raise(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = "a JSON object with reason") ReasonRequest body) {
    return handling.complain(request(number, ifMatch), body.reason()).chain(answers::decided);
  }

  /** Gives the final answer. */
  @POST
  @Path("/answer")
  @Operation(
      operationId = "answerComplaint",
      summary = "Give the final answer to a complaint",
      description =
          "Says whether it is upheld and ends its turn-round. The text is a public reply too, so "
              + "clocks that wait for one end with it.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> answer(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = "a JSON object with outcome and text") FinalAnswerRequest body) {
    return handling
        .answerComplaint(request(number, ifMatch), body.decided(), body.text())
        .chain(answers::decided);
  }

  /** Takes the complaint back. */
  @POST
  @Path("/withdraw")
  @Operation(
      operationId = "withdrawComplaint",
      summary = "Take a complaint back, with a reason",
      description =
          "For a complaint that is none, or that the merchant takes back. Nobody awaits an answer.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> withdraw(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = "a JSON object with reason") ReasonRequest body) {
    return handling
        .withdrawComplaint(request(number, ifMatch), body.reason())
        .chain(answers::decided);
  }

  private Request request(String number, @Nullable String ifMatch) {
    return TicketPaths.request(number, ifMatch, caller);
  }
}
