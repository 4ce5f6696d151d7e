package io.steward.slamonitor.alert.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.slamonitor.alert.AlertRuleDraft;
import io.steward.slamonitor.alert.AlertRuleKeeping;
import io.steward.slamonitor.alert.AlertRulePreview;
import io.steward.slamonitor.alert.AlertRules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The rules that raise alerts. */
@Path("/api/v1/alert-rules")
@Tag(name = "Alerts")
@RolesAllowed({
  Roles.ADMIN,
  Roles.SUPERVISOR,
  Roles.OPERATIONS,
  Roles.ACCOUNT_MANAGER,
  Roles.INTEGRATION
})
class AlertRuleResource {
  private final AlertRuleKeeping keeping;
  private final AlertRules rules;
  private final AlertRulePreview preview;
  private final Caller caller;
  private final Clock clock;

  AlertRuleResource(
      AlertRuleKeeping keeping,
      AlertRules rules,
      AlertRulePreview preview,
      Caller caller,
      Clock clock) {
    this.keeping = keeping;
    this.rules = rules;
    this.preview = preview;
    this.caller = caller;
    this.clock = clock;
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
  @Operation(operationId = "listAlertRules", summary = "List the rules by name")
  @APIResponse(responseCode = "200", description = "A page of rules.")
  public Uni<AlertRulePage> list(
      @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
    return rules.page(cursor, Limits.limit(limit)).map(AlertRulePage::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(201)
  @Operation(
      operationId = "addAlertRule",
      summary = "Add a rule",
      description =
          "It counts from the next event on. A burst of events of one account and cause is one"
              + " alert: its channels are told after a short wait with the count, and at most every"
              + " quarter of an hour again while it goes on. Historical breaches alert nobody. A"
              + " webhook is a POST of the JSON of sla.alert-raised.v1 with the headers"
              + " Steward-Delivery (the delivery's id, the same when it is sent again),"
              + " Steward-Timestamp (epoch seconds) and Steward-Signature: v1= and the hexadecimal"
              + " HMAC-SHA256, by the secret, of timestamp, a dot and the body. Any 2xx within ten"
              + " seconds is a delivery; everything else is tried again with growing pauses.")
  @APIResponse(responseCode = "201", description = "The rule, with its id.")
  @APIResponse(responseCode = "400", description = "A field is wrong.")
  public Uni<AlertRuleView> add(@Nullable AlertRuleRequest request) {
    return keeping.add(draft(request), caller.name()).map(AlertRuleView::of);
  }

  @POST
  @Path("preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "previewAlertRule",
      summary = "Whom a rule would tell",
      description =
          "Plays a sample event, or what happened in the last seven days, through a draft that is"
              + " not stored: which alerts it would raise, whom it would tell and when, what would"
              + " hold or mute them, and whom the ladder would reach if nobody acknowledged. People,"
              + " rotations and silences are those of now. No webhook needs its secret here.")
  @APIResponse(responseCode = "200", description = "What the rule would do.")
  @APIResponse(responseCode = "400", description = "A field is wrong.")
  public Uni<PreviewView> preview(@Nullable PreviewRequest request) {
    AlertRuleDraft draft = draft(request == null ? null : request.rule());
    PreviewRequest.Sample sample = request == null ? null : request.sample();
    return preview
        .of(draft, sample == null ? null : sample.toOccurrence(clock.instant()))
        .map(PreviewView::of);
  }

  @GET
  @Path("{id}")
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
  @Operation(operationId = "getAlertRule", summary = "One rule")
  @APIResponse(responseCode = "200", description = "The rule.")
  @APIResponse(responseCode = "404", description = "There is no such rule.")
  public Uni<AlertRuleView> get(@RestPath String id) {
    return keeping.get(PathIds.of("alert rule", id)).map(AlertRuleView::of);
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeAlertRule",
      summary = "Replace a rule",
      description = "A webhook that is named without a secret keeps the one it has.")
  @APIResponse(responseCode = "200", description = "The rule as it now is.")
  @APIResponse(responseCode = "400", description = "A field is wrong.")
  @APIResponse(responseCode = "404", description = "There is no such rule.")
  public Uni<AlertRuleView> change(@RestPath String id, @Nullable AlertRuleRequest request) {
    return keeping
        .change(PathIds.of("alert rule", id), draft(request), caller.name())
        .map(AlertRuleView::of);
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "removeAlertRule",
      summary = "Remove a rule",
      description = "The alerts that it raised stay.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  @APIResponse(responseCode = "404", description = "There is no such rule.")
  public Uni<Void> remove(@RestPath String id) {
    return keeping.remove(PathIds.of("alert rule", id), caller.name());
  }

  @POST
  @Path("{id}/test")
  @ResponseStatus(202)
  @Operation(
      operationId = "testAlertRule",
      summary = "Try a rule out",
      description = "Sends a sample by each of its channels, as an alert would be sent.")
  @APIResponse(responseCode = "202", description = "The deliveries are under way.")
  @APIResponse(responseCode = "404", description = "There is no such rule.")
  public Uni<TestedRule> tryOut(@RestPath String id) {
    return keeping.tryOut(PathIds.of("alert rule", id)).map(TestedRule::new);
  }

  private static AlertRuleDraft draft(@Nullable AlertRuleRequest request) {
    return Bodies.present(request).toDraft();
  }
}
