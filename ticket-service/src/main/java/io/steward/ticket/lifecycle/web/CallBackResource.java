package io.steward.ticket.lifecycle.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.ticket.lifecycle.CommitmentHandling;
import io.steward.ticket.lifecycle.Decision;
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

/** Promised calls: asked for by anybody who sees the ticket, made by staff. */
@Path("/api/v1/tickets/{number}/call-back")
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
public class CallBackResource {
  private final CommitmentHandling handling;
  private final TicketAnswers answers;
  private final Caller caller;

  CallBackResource(CommitmentHandling handling, TicketAnswers answers, Caller caller) {
    this.handling = handling;
    this.answers = answers;
    this.caller = caller;
  }

  /** Promises a call. */
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
      operationId = "promiseCallBack",
      summary = "Promise a call",
      description =
          "The policy says how soon, counted from now or from the time wanted. One call is "
              + "promised at a time, and the ticket is not resolved before it is made or dropped. "
              + "A merchant may ask for one, on its own tickets.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> promise(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = "a JSON object with number") CallBackRequest body) {
    return handling.promiseCall(request(number, ifMatch), body.wish()).chain(answers::decided);
  }

  /** Records a call. */
  @POST
  @Path("/attempts")
  @Operation(
      operationId = "recordCallBackAttempt",
      summary = "Record a call that was made",
      description =
          "reached keeps the promise, and is a response too. missed counts; the third one gives the "
              + "call up.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> attempt(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = "a JSON object with outcome") AttemptRequest body) {
    return called(request(number, ifMatch), body).chain(answers::decided);
  }

  /** Drops the call. */
  @POST
  @Path("/drop")
  @Operation(
      operationId = "dropCallBack",
      summary = "Drop a promised call, with a reason",
      description = "For a call that is not wanted any more.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> drop(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = "a JSON object with reason") ReasonRequest body) {
    return handling.dropCall(request(number, ifMatch), body.reason()).chain(answers::decided);
  }

  private Uni<Decision> called(Request request, AttemptRequest attempt) {
    return attempt.reached()
        ? handling.called(request, attempt.said())
        : handling.calledInVain(request, attempt.note());
  }

  private Request request(String number, @Nullable String ifMatch) {
    return TicketPaths.request(number, ifMatch, caller);
  }
}
