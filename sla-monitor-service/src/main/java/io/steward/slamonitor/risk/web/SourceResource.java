package io.steward.slamonitor.risk.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Roles;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.risk.Heartbeats;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who reports to us, and whether they still do. */
@Path("/api/v1/sources")
@Tag(name = "Risks")
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
class SourceResource {
  private final Pool pool;
  private final Heartbeats heartbeats;
  private final Clock clock;

  SourceResource(Pool pool, Heartbeats heartbeats, Clock clock) {
    this.pool = pool;
    this.heartbeats = heartbeats;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "listSources",
      summary = "Heartbeats of the sources of events",
      description =
          "A source is an account's channel (placements, cancellations, requests), warehouse"
              + " (dispatches, returns, refunds, discrepancies) or carrier (scans, deliveries), or a"
              + " program that reports for it (client).")
  @APIResponse(responseCode = "200", description = "The sources.")
  @APIResponse(responseCode = "400", description = "A parameter is wrong.")
  public Uni<SourceList> list(@RestQuery @Nullable String account) {
    if (account != null && account.chars().anyMatch(Character::isISOControl)) {
      throw Problems.invalid("account", "is not an account code", "a code such as ACME");
    }
    Instant now = clock.instant();
    return pool.withConnection(connection -> heartbeats.of(connection, account, now))
        .map(sources -> SourceList.of(sources, now));
  }
}
