package io.steward.slamonitor.threshold.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.threshold.Crossing;
import io.steward.slamonitor.threshold.Standings;
import io.steward.slamonitor.threshold.ThresholdKeeping;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How accounts stand against thresholds, and what they aim at. */
@Path("/api/v1/thresholds")
@Tag(name = "Thresholds")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.HEALTH_SPECIALIST,
  Roles.FINANCE,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.INTEGRATION
})
class StandingResource {
  private final Standings standings;
  private final ThresholdKeeping keeping;
  private final Caller caller;

  StandingResource(Standings standings, ThresholdKeeping keeping, Caller caller) {
    this.standings = standings;
    this.keeping = keeping;
    this.caller = caller;
  }

  @GET
  @Path("standings")
  @Operation(
      operationId = "listStandings",
      summary = "How accounts stand against thresholds, the worst first",
      description = "Only where the window counts anything.")
  @APIResponse(responseCode = "200", description = "A page of standings.")
  public Uni<Page<StandingView>> standings(@BeanParam StandingParams params) {
    return standings.page(params.question()).map(page -> page.map(StandingView::of));
  }

  @GET
  @Path("history")
  @Operation(
      operationId = "listCrossings",
      summary = "What was crossed and what recovered, the latest first",
      description =
          "As the events said it: a level that equals \"now\" was crossed, any other left.")
  @APIResponse(responseCode = "200", description = "A page of crossings.")
  public Uni<Page<Crossing>> history(@BeanParam StandingParams params) {
    return standings.history(params.question());
  }

  @GET
  @Path("targets")
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
  @Operation(
      operationId = "listTargets",
      summary = "What is aimed at, by measure",
      description =
          "Of an account, or without one what holds for everybody. Where windows have different"
              + " targets, that of the longest window.")
  @APIResponse(responseCode = "200", description = "The targets.")
  @APIResponse(responseCode = "404", description = "The account is not the asker's to see.")
  public Uni<List<TargetView>> targets(@RestQuery @Nullable String account) {
    if (account != null) {
      caller.requireSight(account);
    }
    return keeping
        .book()
        .map(
            book ->
                book.targets(account).entrySet().stream()
                    .map(e -> new TargetView(e.getKey().id(), e.getValue()))
                    .toList());
  }
}
