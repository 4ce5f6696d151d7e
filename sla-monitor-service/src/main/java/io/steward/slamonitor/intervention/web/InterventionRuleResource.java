package io.steward.slamonitor.intervention.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intervention.RuleKeeping;
import io.steward.slamonitor.intervention.RuleTrying;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** When to intervene, and who. */
@Path("/api/v1/intervention-rules")
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
class InterventionRuleResource {
  private static final int MOST_DAYS = 30;

  private final RuleKeeping keeping;
  private final RuleTrying trying;
  private final Caller caller;

  InterventionRuleResource(RuleKeeping keeping, RuleTrying trying, Caller caller) {
    this.keeping = keeping;
    this.trying = trying;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listInterventionRules",
      summary = "The rules in their order",
      description =
          "The first that matches and does not open ends the search; the first that names an owner"
              + " decides. A matter that no rule is about is left alone.")
  @APIResponse(responseCode = "200", description = "The rules.")
  public Uni<RuleList> list() {
    return keeping.rules().map(RuleList::of);
  }

  @PUT
  @RolesAllowed({Roles.SUPERVISOR, Roles.OPERATIONS, Roles.ADMIN, Roles.INTEGRATION})
  @Operation(
      operationId = "replaceInterventionRules",
      summary = "Replace all rules",
      description =
          "In the order in which they are to be asked. If-Match: the version of the list that was"
              + " read; without it the list is replaced whatever it is by now.")
  @APIResponse(responseCode = "200", description = "The rules as they now are.")
  @APIResponse(responseCode = "400", description = "A rule is wrong.")
  @APIResponse(responseCode = "412", description = "Somebody changed the rules meanwhile.")
  public Uni<RuleList> replace(
      @RestHeader("If-Match") @Nullable String ifMatch,
      @Nullable List<@Nullable RuleRequest> rules) {
    return keeping
        .replace(RuleRequests.read(rules), version(ifMatch), caller.name())
        .map(RuleList::of);
  }

  @POST
  @Path("preview")
  @Operation(
      operationId = "previewInterventionRules",
      summary = "What rules would have opened lately; nothing is stored",
      description =
          "Plays the promises that came at risk or were forecast to be missed, and the risks, of the"
              + " last days (1 to 30, 7 when absent) through the rules, with the gathering and the"
              + " choice of owners of real interventions. Of very many the latest are played.")
  @APIResponse(responseCode = "200", description = "What they would have opened.")
  @APIResponse(responseCode = "400", description = "A rule is wrong.")
  public Uni<RulePreviewView> preview(
      @RestQuery @Nullable Integer days, @Nullable List<@Nullable RuleRequest> rules) {
    return trying
        .preview(RuleRequests.read(rules), Duration.ofDays(days(days)))
        .map(RulePreviewView::of);
  }

  private static int days(@Nullable Integer asked) {
    int days = asked == null ? 7 : asked;
    if (days < 1 || days > MOST_DAYS) {
      throw Problems.invalid("days", "is " + days, "1 to " + MOST_DAYS);
    }
    return days;
  }

  private static @Nullable String version(@Nullable String ifMatch) {
    return ifMatch == null || ifMatch.equals("*") ? null : ifMatch.replace("\"", "");
  }
}
