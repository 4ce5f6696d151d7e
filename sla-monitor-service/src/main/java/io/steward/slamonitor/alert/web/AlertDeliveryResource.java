package io.steward.slamonitor.alert.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.alert.AlertDelivering;
import io.steward.slamonitor.alert.Deliveries;
import io.steward.slamonitor.alert.Delivery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The delivery log. */
@Path("/api/v1/alert-deliveries")
@Tag(name = "Alerts")
class AlertDeliveryResource {
  private final Deliveries deliveries;
  private final AlertDelivering delivering;

  AlertDeliveryResource(Deliveries deliveries, AlertDelivering delivering) {
    this.deliveries = deliveries;
    this.delivering = delivering;
  }

  @GET
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
  @Operation(
      operationId = "listAlertDeliveries",
      summary = "The delivery log, newest first",
      description = "Tests of rules included.")
  @APIResponse(responseCode = "200", description = "A page of deliveries.")
  @APIResponse(responseCode = "400", description = "A parameter is wrong.")
  public Uni<DeliveryPage> list(
      @Parameter(schema = @Schema(enumeration = {"pending", "delivered", "failed", "dead"}))
          @RestQuery
          @Nullable String status,
      @Parameter(description = "Id of the rule.") @RestQuery @Nullable String rule,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String cursor) {
    return deliveries
        .page(new Deliveries.Query(null, ruleId(rule), state(status), cursor, Limits.limit(limit)))
        .map(DeliveryPage::of);
  }

  @POST
  @Path("{id}/retry")
  @RolesAllowed({
    Roles.ADMIN,
    Roles.SUPERVISOR,
    Roles.OPERATIONS,
    Roles.ACCOUNT_MANAGER,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "retryAlertDelivery",
      summary = "Send a delivery again that was given up",
      description = "It has all its attempts once more, and the id that it had.")
  @APIResponse(responseCode = "200", description = "The delivery, which is pending again.")
  @APIResponse(responseCode = "404", description = "There is no such delivery.")
  @APIResponse(responseCode = "409", description = "It was not given up.")
  public Uni<DeliveryView> retry(@RestPath String id) {
    return delivering
        .retry(PathIds.of("delivery", id))
        .map(found -> found.orElseThrow(() -> Problems.notFound("delivery", id)))
        .map(DeliveryView::of);
  }

  private static @Nullable UUID ruleId(@Nullable String rule) {
    try {
      return rule == null ? null : UUID.fromString(rule);
    } catch (IllegalArgumentException e) {
      throw Problems.invalid("rule", "is \"" + rule + "\"", "the id of a rule");
    }
  }

  private static Delivery.@Nullable State state(@Nullable String status) {
    return status == null
        ? null
        : Arrays.stream(Delivery.State.values())
            .filter(state -> state.word().equals(status))
            .findFirst()
            .orElseThrow(
                () ->
                    Problems.invalid(
                        "status", "is \"" + status + "\"", "pending, delivered, failed or dead"));
  }
}
