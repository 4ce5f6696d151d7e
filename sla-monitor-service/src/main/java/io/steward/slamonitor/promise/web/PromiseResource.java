package io.steward.slamonitor.promise.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.promise.PromiseBoard;
import io.steward.slamonitor.promise.PromiseBoard.Narrowing;
import io.steward.slamonitor.promise.PromiseExplaining;
import io.steward.slamonitor.promise.Standing;
import io.steward.slamonitor.promise.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Promises and how they stand. */
@Path("/api/v1/promises")
@Tag(name = "Promises")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.HEALTH_SPECIALIST,
  Roles.FINANCE,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.MERCHANT,
  Roles.INTEGRATION
})
public class PromiseResource {
  private final PromiseBoard board;
  private final PromiseExplaining explaining;
  private final Caller caller;
  private final Clock clock;

  PromiseResource(PromiseBoard board, PromiseExplaining explaining, Caller caller, Clock clock) {
    this.board = board;
    this.explaining = explaining;
    this.caller = caller;
    this.clock = clock;
  }

  /** The promises, soonest due first. */
  @GET
  @Operation(
      operationId = "listPromises",
      summary = "Promises about orders and tickets, soonest due first, paused ones last")
  public Uni<Page<PromiseView>> list(
      @Parameter(
              description =
                  "One or more of pending, open, at-risk, paused, breached, met, met-late,"
                      + " cancelled, superseded, repeated or separated by commas; all when absent."
                      + " A clock that runs is open or at-risk. Of all accounts and times, breached"
                      + " are those awaited still.")
          @QueryParam("state")
          List<String> state,
      @Parameter(description = "order or ticket; both when absent.") @QueryParam("subject")
          @Nullable String subject,
      @Parameter(
              description =
                  "dispatch, delivery, refund, return-receipt, first-response, next-response,"
                      + " resolution, marketplace-reply, call-back or complaint-turn-round; all"
                      + " when absent.")
          @QueryParam("kind")
          @Nullable String kind,
      @QueryParam("account") @Nullable String account,
      @Parameter(description = "The order's reference, or the ticket's number.")
          @QueryParam("reference")
          @Nullable String reference,
      @Parameter(
              description =
                  "Due then or later; an instant, ISO 8601 with offset. With dueUntil, at most 8"
                      + " days later, it is needed when promises that ended are asked for without"
                      + " account or reference.")
          @QueryParam("dueFrom")
          @Nullable String dueFrom,
      @Parameter(description = "Due before; what a pause holds open is never due.")
          @QueryParam("dueUntil")
          @Nullable String dueUntil,
      @Parameter(
              description =
                  "Who has the order in hand: the carrier for a delivery, else the warehouse, else"
                      + " unknown.")
          @QueryParam("place")
          @Nullable String place,
      @Parameter(description = "Items in a page, 1 to 500, 50 when absent.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "\"next\" of the page before.") @QueryParam("cursor")
          @Nullable String cursor) {
    var question =
        question(
            PromiseStates.read(state),
            PromiseStates.subject(subject),
            kind,
            account,
            reference,
            PromiseStates.narrowing(dueFrom, dueUntil, place));
    return board
        .list(PromiseStates.bounded(question), Limits.limit(limit), cursor)
        .map(page -> page.map(entry -> PromiseView.of(entry, clock.instant())));
  }

  /** How many promises are awaited. */
  @GET
  @Path("/counts")
  @Operation(
      operationId = "countPromises",
      summary = "How many promises are open, at risk, paused, or broken and still awaited, by kind")
  public Uni<PromiseCounts> counts(
      @Parameter(description = "order or ticket; both when absent.") @QueryParam("subject")
          @Nullable String subject,
      @QueryParam("account") @Nullable String account) {
    return board
        .awaited(
            question(
                List.of(), PromiseStates.subject(subject), null, account, null, Narrowing.NONE))
        .map(PromiseCounts::of);
  }

  /** One promise; 404 when there is none, or when it is another merchant's. */
  @GET
  @Path("/{id}")
  @Operation(operationId = "getPromise", summary = "One promise")
  @APIResponse(responseCode = "200", description = "The promise.")
  @APIResponse(responseCode = "404", description = "No such promise, or another merchant's.")
  public Uni<PromiseView> get(@PathParam("id") String id) {
    return find(id).map(entry -> PromiseView.of(entry, clock.instant()));
  }

  /** Why the promise is due when it is. */
  @GET
  @Path("/{id}/explanation")
  @Operation(
      operationId = "explainPromise",
      summary = "Why a promise is due when it is, in words and numbers",
      description =
          "Policy and calendar with their versions, the working time allowed, carried over, used"
              + " and left, each stretch in which the clock ran with its working time and opening"
              + " hours, each pause with its cause, the warnings, and how the due time follows; for"
              + " a time that the placement states, by which report. Derived again from what"
              + " happened.")
  @APIResponse(responseCode = "200", description = "The explanation.")
  @APIResponse(responseCode = "404", description = "No such promise, or another merchant's.")
  public Uni<ExplanationView> explain(@PathParam("id") String id) {
    boolean withNotes = !caller.is(Roles.MERCHANT);
    return find(id)
        .chain(
            entry ->
                explaining
                    .explain(entry, withNotes)
                    .map(
                        explanation ->
                            new ExplanationView(
                                PromiseView.of(entry, clock.instant()),
                                explanation.orElseThrow(() -> Problems.notFound("promise", id)))));
  }

  private Uni<PromiseBoard.Entry> find(String id) {
    return board
        .find(id(id))
        .map(
            found ->
                found
                    .filter(entry -> caller.maySee(entry.promise().subject().account()))
                    .orElseThrow(() -> Problems.notFound("promise", id)));
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Problems.notFound("promise", text);
    }
  }

  private PromiseBoard.Question question(
      List<Standing> standings,
      Subject.@Nullable Type subject,
      @Nullable String kind,
      @Nullable String account,
      @Nullable String reference,
      Narrowing narrowing) {
    if (account != null) {
      caller.requireSight(account);
    }
    return new PromiseBoard.Question(
        standings,
        subject,
        PromiseStates.kind(kind),
        account,
        reference,
        narrowing,
        caller.accountScope());
  }
}
