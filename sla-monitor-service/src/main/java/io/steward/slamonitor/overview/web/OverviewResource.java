package io.steward.slamonitor.overview.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.slamonitor.overview.Overview;
import io.steward.slamonitor.overview.Overviews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The live counters. */
@Path("/api/v1/overview")
@Tag(name = "Overview")
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
public class OverviewResource {
  private final Overviews overviews;
  private final Caller caller;
  private final Clock clock;

  OverviewResource(Overviews overviews, Caller caller, Clock clock) {
    this.overviews = overviews;
    this.caller = caller;
    this.clock = clock;
  }

  /** The counters as of now; a merchant's are of its own accounts alone. */
  @GET
  @Operation(operationId = "getOverview", summary = "Live counters")
  public Uni<Overview> get() {
    return overviews.at(clock.instant(), caller.accountScope());
  }
}
