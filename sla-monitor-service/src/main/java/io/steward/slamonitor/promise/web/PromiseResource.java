package io.steward.slamonitor.promise.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.promise.PromiseBoard;
import io.steward.slamonitor.promise.Standing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
  private final Caller caller;
  private final Clock clock;

  PromiseResource(PromiseBoard board, Caller caller, Clock clock) {
    this.board = board;
    this.caller = caller;
    this.clock = clock;
  }

  /** The promises, soonest due first. */
  @GET
  @Operation(operationId = "listPromises", summary = "Promises, soonest due first")
  public Uni<Page<PromiseView>> list(
      @Parameter(
              description =
                  "One or more of open, at-risk, breached, met, met-late, cancelled, repeated or"
                      + " separated by commas; all when absent.")
          @QueryParam("state")
          List<String> state,
      @Parameter(description = "dispatch or delivery; both when absent.") @QueryParam("kind")
          @Nullable String kind,
      @QueryParam("account") @Nullable String account,
      @Parameter(description = "Items in a page, 1 to 500, 50 when absent.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "\"next\" of the page before.") @QueryParam("cursor")
          @Nullable String cursor) {
    return board
        .list(question(PromiseStates.read(state), kind, account), Limits.limit(limit), cursor)
        .map(page -> page.map(entry -> PromiseView.of(entry, clock.instant())));
  }

  /** How many orders are awaited. */
  @GET
  @Path("/counts")
  @Operation(
      operationId = "countPromises",
      summary = "How many promises are open, at risk, or broken and still awaited, by kind")
  public Uni<PromiseCounts> counts(@QueryParam("account") @Nullable String account) {
    return board.awaited(question(List.of(), null, account)).map(PromiseCounts::of);
  }

  private PromiseBoard.Question question(
      List<Standing> standings, @Nullable String kind, @Nullable String account) {
    if (account != null) {
      caller.requireSight(account);
    }
    return new PromiseBoard.Question(
        standings, PromiseStates.kind(kind), account, caller.accountScope());
  }
}
