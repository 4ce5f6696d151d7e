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
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Working on a ticket; each operation answers with the ticket as it is afterwards. */
@Path("/api/v1/tickets/{number}")
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
  public Uni<Response> take(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    boolean mayTakeOver = caller.is(Roles.SUPERVISOR) || caller.is(Roles.ADMIN);
    Agent agent = new Agent(caller.name(), mayTakeOver);
    return handling.take(request(number, ifMatch), agent).chain(answers::decided);
  }

  /** Writes a comment. */
  @POST
  @Path("/comments")
  public Uni<Response> comment(
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
  public Uni<Response> escalate(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = BODY) ReasonRequest body) {
    return handling.escalate(request(number, ifMatch), body.reason()).chain(answers::decided);
  }

  /** Lets the ticket wait for the customer or for something else. */
  @POST
  @Path("/wait")
  public Uni<Response> pause(
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
  public Uni<Response> resume(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = BODY) ReasonRequest body) {
    return handling.resume(request(number, ifMatch), body.reason()).chain(answers::decided);
  }

  /** Sets the severity. */
  @POST
  @Path("/severity")
  public Uni<Response> assess(
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
  public Uni<Response> resolve(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = BODY) ResolutionRequest body) {
    return handling.resolve(request(number, ifMatch), body.resolution()).chain(answers::decided);
  }

  /** Reopens a resolved ticket. */
  @POST
  @Path("/reopen")
  public Uni<Response> reopen(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull(message = BODY) ReasonRequest body) {
    return handling.reopen(request(number, ifMatch), body.reason()).chain(answers::decided);
  }

  private Request request(String number, @Nullable String ifMatch) {
    return TicketPaths.request(number, ifMatch, caller);
  }
}
