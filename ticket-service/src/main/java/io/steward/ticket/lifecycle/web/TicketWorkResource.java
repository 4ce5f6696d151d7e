package io.steward.ticket.lifecycle.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.ticket.lifecycle.Agent;
import io.steward.ticket.lifecycle.Request;
import io.steward.ticket.lifecycle.Severity;
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

/** Working on a ticket; each operation answers with the ticket as it is afterwards. */
@Path("/api/v1/tickets/{number}")
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
public class TicketWorkResource {
  private static final String BODY = "a JSON object";

  private final TicketHandling handling;
  private final TicketAnswers answers;
  private final Caller caller;

  TicketWorkResource(TicketHandling handling, TicketAnswers answers, Caller caller) {
    this.handling = handling;
    this.answers = answers;
    this.caller = caller;
  }

  /** The caller takes the ticket; a supervisor or administrator may take it over. */
  @POST
  @Path("/take")
  @Operation(
      operationId = "takeTicket",
      summary = "Take a ticket",
      description =
          "The caller becomes the assignee and the escalation clock stops. Taking one's "
              + "own ticket again changes nothing. Somebody else's ticket is refused with 409, "
              + "except for supervisor and admin, who take it over.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> take(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    boolean mayTakeOver = caller.is(Roles.SUPERVISOR) || caller.is(Roles.ADMIN);
    Agent agent = new Agent(caller.name(), mayTakeOver);
    return handling.take(request(number, ifMatch), agent).chain(answers::decided);
  }

  /** Writes a comment. */
  @POST
  @Path("/comments")
  @Operation(
      operationId = "commentTicket",
      summary = "Write a comment",
      description = "For colleagues only unless internal is false; allowed in every status.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> comment(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = BODY) CommentRequest body) {
    return handling
        .comment(request(number, ifMatch), body.text(), body.isInternal())
        .chain(answers::decided);
  }

  /** Hands the ticket to the next level. */
  @POST
  @Path("/escalate")
  @Operation(
      operationId = "escalateTicket",
      summary = "Hand a ticket to the next level, with a reason",
      description =
          "It is nobody's until that level takes it, on a new clock. Refused with 409 at "
              + "the last level and when resolved.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> escalate(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = BODY) ReasonRequest body) {
    return handling.escalate(request(number, ifMatch), body.reason()).chain(answers::decided);
  }

  /** Lets the ticket wait for the customer or for something else. */
  @POST
  @Path("/wait")
  @Operation(
      operationId = "pauseTicket",
      summary = "Let a ticket wait",
      description =
          "For the customer, or on hold for anything else; the merchant sees the reason. "
              + "Waiting for the same again changes nothing. Refused with 409 while nobody has "
              + "taken the ticket, and when it is resolved.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> pause(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = BODY) WaitRequest body) {
    return handling
        .pause(request(number, ifMatch), body.waitingFor(), body.reason())
        .chain(answers::decided);
  }

  /** Ends the waiting. */
  @POST
  @Path("/resume")
  @Operation(
      operationId = "resumeTicket",
      summary = "End the waiting, with a reason",
      description =
          "The ticket is in progress again with the same assignee. Refused with 409 when "
              + "it does not wait.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> resume(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = BODY) ReasonRequest body) {
    return handling.resume(request(number, ifMatch), body.reason()).chain(answers::decided);
  }

  /** Sets the severity. */
  @POST
  @Path("/severity")
  @Operation(
      operationId = "assessTicket",
      summary = "Set the severity, with a reason",
      description =
          "The only way to lower it. What a person set holds until the orders attached "
              + "reach a higher rung of the severity table than before.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> assess(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = BODY) SeverityRequest body) {
    Severity severity = Severity.parse(body.severity()).orElseThrow();
    return handling
        .assess(request(number, ifMatch), severity, body.reason())
        .chain(answers::decided);
  }

  /** Resolves the ticket. */
  @POST
  @Path("/resolve")
  @Operation(
      operationId = "resolveTicket",
      summary = "Resolve a ticket, with the resolution in words")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> resolve(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = BODY) ResolutionRequest body) {
    return handling.resolve(request(number, ifMatch), body.resolution()).chain(answers::decided);
  }

  /** Reopens a resolved ticket. */
  @POST
  @Path("/reopen")
  @Operation(
      operationId = "reopenTicket",
      summary = "Reopen a resolved ticket, with a reason",
      description =
          "Refused with 409 when the ticket is not resolved, or when another incident of "
              + "the same account and cause is open.")
  @APIResponse(responseCode = "200", description = "The ticket as it is now, with its ETag.")
  public Uni<RestResponse<TicketView>> reopen(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = BODY) ReasonRequest body) {
    return handling.reopen(request(number, ifMatch), body.reason()).chain(answers::decided);
  }

  private Request request(String number, @Nullable String ifMatch) {
    return TicketPaths.request(number, ifMatch, caller);
  }
}
