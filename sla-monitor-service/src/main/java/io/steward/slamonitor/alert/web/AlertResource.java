package io.steward.slamonitor.alert.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.alert.AlertAcknowledging;
import io.steward.slamonitor.alert.AlertLog;
import io.steward.slamonitor.alert.Alerts;
import io.steward.slamonitor.alert.Deliveries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The alerts that were raised. Not for merchants: alerts are how we find our own mistakes. */
@Path("/api/v1/alerts")
@Tag(name = "Alerts")
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
class AlertResource {
  private final Alerts alerts;
  private final Deliveries deliveries;
  private final AlertLog log;
  private final AlertAcknowledging acknowledging;
  private final Caller caller;

  AlertResource(
      Alerts alerts,
      Deliveries deliveries,
      AlertLog log,
      AlertAcknowledging acknowledging,
      Caller caller) {
    this.alerts = alerts;
    this.deliveries = deliveries;
    this.log = log;
    this.acknowledging = acknowledging;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listAlerts", summary = "List alerts, newest first")
  @APIResponse(responseCode = "200", description = "A page of alerts.")
  @APIResponse(responseCode = "400", description = "A parameter is wrong.")
  public Uni<AlertPage> list(
      @Parameter(schema = @Schema(enumeration = {"open", "acknowledged"})) @RestQuery
          @Nullable String state,
      @RestQuery @Nullable String account,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String cursor) {
    if (state != null && !state.equals("open") && !state.equals("acknowledged")) {
      throw Problems.invalid("state", "is \"" + state + "\"", "open or acknowledged");
    }
    if (account != null && account.chars().anyMatch(Character::isISOControl)) {
      throw Problems.invalid("account", "is not an account code", "a code such as ACME");
    }
    return alerts.page(state, account, cursor, Limits.limit(limit)).map(AlertPage::of);
  }

  @POST
  @Path("{id}/acknowledge")
  @Operation(
      operationId = "acknowledgeAlert",
      summary = "Say that you look after an alert",
      description =
          "It goes on counting and tells nobody any more. An alert that somebody has acknowledged"
              + " stays with him. Announced as sla.alert-acknowledged.v1.")
  @APIResponse(responseCode = "200", description = "The alert as it now is.")
  @APIResponse(responseCode = "404", description = "There is no such alert.")
  public Uni<AlertView> acknowledge(@RestPath String id) {
    return acknowledging
        .acknowledge(PathIds.of("alert", id), caller.name())
        .map(found -> found.orElseThrow(() -> Problems.notFound("alert", id)))
        .map(AlertView::of);
  }

  @POST
  @Path("{id}/snooze")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "snoozeAlert",
      summary = "Be told of an alert later",
      description =
          "Nobody is told of it until then, and its ladder waits. It is told again at that moment"
              + " unless somebody has acknowledged it.")
  @APIResponse(responseCode = "200", description = "The alert as it now is.")
  @APIResponse(responseCode = "400", description = "The moment is wrong.")
  @APIResponse(responseCode = "404", description = "There is no such alert.")
  @APIResponse(responseCode = "409", description = "It is acknowledged or over.")
  public Uni<AlertView> snooze(@RestPath String id, @Nullable SnoozeRequest request) {
    return acknowledging
        .snooze(PathIds.of("alert", id), request == null ? null : request.until(), caller.name())
        .map(found -> found.orElseThrow(() -> Problems.notFound("alert", id)))
        .map(AlertView::of);
  }

  @GET
  @Path("{id}/log")
  @Operation(
      operationId = "getAlertLog",
      summary = "Why an alert was told, held, muted or escalated")
  @APIResponse(responseCode = "200", description = "The lines, oldest first.")
  @APIResponse(responseCode = "404", description = "There is no such alert.")
  public Uni<LogView> log(@RestPath String id) {
    return alerts
        .find(PathIds.of("alert", id))
        .map(found -> found.orElseThrow(() -> Problems.notFound("alert", id)))
        .chain(alert -> log.of(alert.id()))
        .map(LogView::of);
  }

  @GET
  @Path("{id}/deliveries")
  @Operation(operationId = "listDeliveriesOfAlert", summary = "Who was told of an alert, and how")
  @APIResponse(responseCode = "200", description = "A page of deliveries, newest first.")
  @APIResponse(responseCode = "404", description = "There is no such alert.")
  public Uni<DeliveryPage> deliveries(
      @RestPath String id, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
    int rows = Limits.limit(limit);
    return alerts
        .find(PathIds.of("alert", id))
        .map(found -> found.orElseThrow(() -> Problems.notFound("alert", id)))
        .chain(alert -> deliveries.page(new Deliveries.Query(alert.id(), null, null, cursor, rows)))
        .map(DeliveryPage::of);
  }
}
