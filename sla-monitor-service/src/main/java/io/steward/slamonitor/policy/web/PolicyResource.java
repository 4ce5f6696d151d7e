package io.steward.slamonitor.policy.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.policy.Policy;
import io.steward.slamonitor.policy.PolicyKeeping;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is promised where a placement states no time of its own. */
@Path("/api/v1/policies")
@Tag(name = "Policies")
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
public class PolicyResource {
  private final PolicyKeeping policies;
  private final Caller caller;
  private final Clock clock;

  PolicyResource(PolicyKeeping policies, Caller caller, Clock clock) {
    this.policies = policies;
    this.caller = caller;
    this.clock = clock;
  }

  /** The newest version of every policy that the caller may see. */
  @GET
  @Operation(
      operationId = "listPolicies",
      summary = "The policies in force, everybody's (account *) first")
  public Uni<Page<PolicyView>> list() {
    return policies
        .newest()
        .map(
            all ->
                new Page<>(
                    all.stream().filter(this::isVisible).map(PolicyView::of).toList(), null));
  }

  /** The policy that holds for an account today. */
  @GET
  @Path("/{account}")
  @Operation(
      operationId = "getPolicy",
      summary = "The policy in force for an account; everybody's when it has none of its own")
  public Uni<PolicyView> get(
      @Parameter(description = "An account code, or * for everybody's.") @PathParam("account")
          String account) {
    if (!account.equals(Policy.EVERYBODY)) {
      caller.requireSight(account);
    }
    return policies.effective(account).map(PolicyView::of);
  }

  /** Puts a new version in force from now on. */
  @PUT
  @Path("/{account}")
  @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.OPERATIONS, Roles.INTEGRATION})
  @Operation(
      operationId = "putPolicy",
      summary = "Puts a new version of a policy in force from now on",
      description =
          "Orders placed before keep the promises they have. Every version stays on record.")
  public Uni<PolicyView> put(
      @Parameter(description = "An account code, or * for everybody's.") @PathParam("account")
          String account,
      @Valid @NotNull(message = "a policy") PolicyRequest request) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return policies.change(request.toPolicy(account, now), caller.name()).map(PolicyView::of);
  }

  private boolean isVisible(Policy policy) {
    return policy.account().equals(Policy.EVERYBODY) || caller.maySee(policy.account());
  }
}
