package io.steward.slamonitor.intervention.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.problem.FieldError;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intervention.InterventionRule;
import io.steward.slamonitor.intervention.RuleKeeping;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
  private final RuleKeeping keeping;
  private final Caller caller;

  InterventionRuleResource(RuleKeeping keeping, Caller caller) {
    this.keeping = keeping;
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
    return keeping.rules().map(RuleList::new);
  }

  @PUT
  @RolesAllowed({Roles.SUPERVISOR, Roles.OPERATIONS, Roles.ADMIN, Roles.INTEGRATION})
  @Operation(operationId = "replaceInterventionRules", summary = "Replace all rules")
  @APIResponse(responseCode = "200", description = "The rules as they now are.")
  @APIResponse(responseCode = "400", description = "A rule is wrong.")
  public Uni<RuleList> replace(@Nullable List<@Nullable RuleRequest> rules) {
    return keeping.replace(read(WorkRequests.body(rules)), caller.name()).map(RuleList::new);
  }

  private static List<InterventionRule> read(List<@Nullable RuleRequest> requests) {
    List<FieldError> errors = new ArrayList<>();
    List<InterventionRule> rules = new ArrayList<>();
    for (RuleRequest request : requests) {
      rules.add(WorkRequests.body(request).toRule(rules.size() + 1, errors));
    }
    if (!errors.isEmpty()) {
      throw Problems.invalid(errors);
    }
    return rules;
  }
}
