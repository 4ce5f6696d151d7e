package io.steward.slamonitor.intervention.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Roles;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intervention.Interventions;
import io.steward.slamonitor.intervention.RateSaved;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whether intervening helps. */
@Path("/api/v1/interventions/rate-saved")
@Tag(name = "Interventions")
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
class RateSavedResource {
  private static final int DAYS = 90;

  private final Interventions interventions;
  private final Clock clock;

  RateSavedResource(Interventions interventions, Clock clock) {
    this.interventions = interventions;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "getRateSaved",
      summary = "How much more often promises at risk are kept when somebody intervenes",
      description =
          "Compares decided orders of the same account, warehouse, promise and week in which their"
              + " promise came at risk: those on which somebody acted before they were decided, and"
              + " those on which nobody did. Mantel-Haenszel risk difference with Greenland and"
              + " Robins' variance; 95 % interval. from and to are UTC days, to excluded; default the"
              + " last 90 days.")
  @APIResponse(responseCode = "200", description = "The rate; null where nothing is comparable.")
  @APIResponse(responseCode = "400", description = "A parameter is wrong.")
  public Uni<RateSaved> get(
      @RestQuery @Nullable String account,
      @RestQuery @Nullable LocalDate from,
      @RestQuery @Nullable LocalDate to) {
    LocalDate until =
        to != null ? to : clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
    LocalDate since = from != null ? from : until.minusDays(DAYS);
    if (!since.isBefore(until)) {
      throw Problems.invalid("to", "is not after from", "a later day than from");
    }
    return interventions
        .strata(
            account,
            since.atStartOfDay().toInstant(ZoneOffset.UTC),
            until.atStartOfDay().toInstant(ZoneOffset.UTC))
        .map(RateSaved::of);
  }
}
