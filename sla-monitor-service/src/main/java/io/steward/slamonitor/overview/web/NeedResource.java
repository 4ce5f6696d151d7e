package io.steward.slamonitor.overview.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.overview.NeedBoard;
import io.steward.slamonitor.overview.Needs;
import io.steward.slamonitor.overview.PlaceBoard;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What needs somebody now. */
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
  Roles.INTEGRATION
})
class NeedResource {
  private final Needs needs;
  private final Clock clock;

  NeedResource(Needs needs, Clock clock) {
    this.needs = needs;
    this.clock = clock;
  }

  @GET
  @Path("needs")
  @Operation(
      operationId = "getNeeds",
      summary = "What needs somebody now, soonest first",
      description =
          "Promises due within the hour, at risk until tomorrow, or broken (grouped by account, kind"
              + " and place), orders forecast to miss, risks that nobody acknowledged, interventions"
              + " that nobody took, thresholds that are crossed; and how many promises of orders, and"
              + " clocks of tickets, are awaited in each bucket: now (a quarter of an hour), hour,"
              + " today, tomorrow, breached. zone: an IANA zone whose midnights count, default"
              + " UTC.")
  @APIResponse(responseCode = "200", description = "The board.")
  @APIResponse(responseCode = "400", description = "A parameter is wrong.")
  public Uni<NeedBoard> get(@RestQuery @Nullable String zone, @RestQuery @Nullable Integer limit) {
    return needs.at(clock.instant(), zone(zone), Limits.limit(limit));
  }

  @GET
  @Path("places")
  @Operation(
      operationId = "getPlaces",
      summary = "How many promises of orders are awaited of whom, by bucket",
      description =
          "The carrier of a delivery, else the warehouse; most pressed first. Buckets and zone are"
              + " those of the needs.")
  @APIResponse(responseCode = "200", description = "The places.")
  @APIResponse(responseCode = "400", description = "A parameter is wrong.")
  public Uni<PlaceBoard> places(
      @RestQuery @Nullable String zone, @RestQuery @Nullable Integer limit) {
    return needs.places(clock.instant(), zone(zone), Limits.limit(limit));
  }

  private static ZoneId zone(@Nullable String asked) {
    try {
      return asked == null ? ZoneOffset.UTC : ZoneId.of(asked);
    } catch (DateTimeException e) {
      throw Problems.invalid("zone", "is \"" + asked + "\"", "an IANA zone such as Europe/Berlin");
    }
  }
}
