package io.steward.slamonitor.policy.web;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.policy.PolicyDraft;
import io.steward.slamonitor.policy.PolicyKeeping;
import io.steward.slamonitor.policy.RecordedPolicy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is promised to whom. */
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

  /** The newest version of every policy. */
  @GET
  @Operation(
      operationId = "listPolicies",
      summary = "The newest version of every policy, in the order in which rules are tried",
      description =
          "For an order or ticket the first active rule whose conditions it meets decides; the"
              + " policy 'standard' stands last and takes the rest. A newest version may hold from"
              + " a moment to come; see inForce.")
  public Uni<Page<PolicyView>> list() {
    return policies
        .recorded()
        .map(
            all ->
                new Page<>(
                    all.stream()
                        .collect(groupingBy(policy -> policy.terms().id()))
                        .values()
                        .stream()
                        .map(own -> view(own.getFirst(), own))
                        .sorted(
                            Comparator.comparingInt(PolicyView::position)
                                .thenComparing(PolicyView::id))
                        .toList(),
                    null));
  }

  /** Makes a policy. */
  @POST
  @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.OPERATIONS, Roles.INTEGRATION})
  @Operation(
      operationId = "addPolicy",
      summary = "Makes a policy",
      description =
          "A target for each kind of promise: within so many working minutes or working days of a"
              + " calendar, with any number of warnings (minutes before it is due, or percent of"
              + " the working time), for tickets the states in which the clock stands still and"
              + " whose answer counts. Try it out first: POST /policies/preview.")
  @APIResponse(responseCode = "201", description = "Made; it is version 1.")
  @APIResponse(
      responseCode = "400",
      description =
          "An unknown kind or calendar, a moment that is past, or a rule that could never match or"
              + " leaves another nothing, which is named.")
  @APIResponse(responseCode = "409", description = "There is a policy of that id.")
  public Uni<RestResponse<PolicyView>> add(@NotNull(message = "a policy") PolicyDraft draft) {
    return policies
        .make(draft, caller.name())
        .map(
            made ->
                RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, view(made, List.of(made)))
                    .location(URI.create("/api/v1/policies/" + made.terms().id()))
                    .build());
  }

  /** The newest version of a policy. */
  @GET
  @Path("/{id}")
  @Operation(operationId = "getPolicy", summary = "The newest version of a policy")
  public Uni<PolicyView> get(@PathParam("id") String id) {
    return policies.versions(id).map(own -> view(own.getFirst(), own));
  }

  /** All versions of a policy. */
  @GET
  @Path("/{id}/versions")
  @Operation(
      operationId = "listPolicyVersions",
      summary = "All versions of a policy, the newest first")
  public Uni<Page<PolicyView>> versions(@PathParam("id") String id) {
    return policies
        .versions(id)
        .map(own -> new Page<>(own.stream().map(version -> view(version, own)).toList(), null));
  }

  /** One version of a policy. */
  @GET
  @Path("/{id}/versions/{version}")
  @Operation(
      operationId = "getPolicyVersion",
      summary = "One version of a policy",
      description = "It cannot be edited (405): promises were made by it. Add the next version.")
  public Uni<PolicyView> version(@PathParam("id") String id, @PathParam("version") int version) {
    return policies
        .versions(id)
        .map(
            own ->
                own.stream()
                    .filter(policy -> policy.terms().version() == version)
                    .findFirst()
                    .map(found -> view(found, own))
                    .orElseThrow(() -> Problems.notFound("policy", id + "@" + version)));
  }

  /** Adds the next version. */
  @POST
  @Path("/{id}/versions")
  @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.OPERATIONS, Roles.INTEGRATION})
  @Operation(
      operationId = "addPolicyVersion",
      summary = "Follows a policy's newest version by the next",
      description =
          "It holds from the moment it states, or from now on. Promises that run then are moved to"
              + " it and keep the time they used; see /amendments. The id in the body is ignored.")
  @APIResponse(responseCode = "201", description = "Added.")
  @APIResponse(responseCode = "409", description = "Somebody else added a version meanwhile.")
  public Uni<RestResponse<PolicyView>> follow(
      @PathParam("id") String id, @NotNull(message = "a policy") PolicyDraft draft) {
    return policies
        .follow(id, draft, caller.name())
        .chain(() -> policies.versions(id))
        .map(own -> RestResponse.status(RestResponse.Status.CREATED, view(own.getFirst(), own)));
  }

  private PolicyView view(RecordedPolicy policy, List<RecordedPolicy> own) {
    return PolicyView.of(policy, own, clock.instant());
  }
}
