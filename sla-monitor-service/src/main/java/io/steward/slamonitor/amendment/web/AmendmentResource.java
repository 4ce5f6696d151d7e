package io.steward.slamonitor.amendment.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.amendment.Amendment;
import io.steward.slamonitor.amendment.Amendments;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How versions of policies and calendars take effect on promises that run already. */
@Path("/api/v1/amendments")
@Tag(name = "Policies")
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
public class AmendmentResource {
  private final Amendments amendments;

  AmendmentResource(Amendments amendments) {
    this.amendments = amendments;
  }

  /** The amendments, those that take effect last first. */
  @GET
  @Operation(
      operationId = "listAmendments",
      summary = "How far new versions of policies and calendars got with the promises that run",
      description =
          "When a version's moment comes, every awaited promise that it changes is superseded: it"
              + " keeps the working time it used, and gets a new due time and new warnings. A"
              + " promise that has used more than the new terms allow is broken at once. Times that"
              + " a placement states are not moved, nor is what was overdue before.")
  @APIResponse(responseCode = "400", description = "Both a policy and a calendar.")
  public Uni<Page<AmendmentView>> list(
      @Parameter(description = "Only those of this policy.") @QueryParam("policy")
          @Nullable String policy,
      @Parameter(description = "Only those of this calendar.") @QueryParam("calendar")
          @Nullable String calendar,
      @Parameter(description = "Items, 1 to 500, 50 when absent.") @QueryParam("limit")
          @Nullable Integer limit) {
    if (policy != null && calendar != null) {
      throw Problems.invalid("calendar", "stands beside a policy", "one of the two");
    }
    return amendments
        .of(thing(policy, calendar), policy == null ? calendar : policy, Limits.limit(limit))
        .map(found -> new Page<>(found.stream().map(AmendmentView::of).toList(), null));
  }

  private static Amendment.@Nullable Thing thing(
      @Nullable String policy, @Nullable String calendar) {
    if (policy != null) {
      return Amendment.Thing.POLICY;
    }
    return calendar == null ? null : Amendment.Thing.CALENDAR;
  }
}
