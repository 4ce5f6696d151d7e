package io.steward.slamonitor.intervention.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.intervention.Intervention;
import io.steward.slamonitor.intervention.InterventionDrafting;
import io.steward.slamonitor.intervention.Interventions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Finding and opening interventions. */
@Path("/api/v1/interventions")
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
class InterventionResource {
  private static final Set<String> STATES = Set.of("open", "taken", "closed");

  private final Interventions interventions;
  private final InterventionDrafting drafting;
  private final Caller caller;

  InterventionResource(Interventions interventions, InterventionDrafting drafting, Caller caller) {
    this.interventions = interventions;
    this.drafting = drafting;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listInterventions",
      summary = "List interventions, newest first",
      description = "state: some of open,taken,closed; default open,taken.")
  @APIResponse(responseCode = "200", description = "A page of interventions.")
  @APIResponse(responseCode = "400", description = "A parameter is wrong.")
  public Uni<InterventionPage> list(
      @RestQuery @Nullable String state,
      @RestQuery @Nullable String account,
      @RestQuery @Nullable String owner,
      @RestQuery @Nullable String kind,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String cursor) {
    var question = new Interventions.Question(states(state), account, owner, kind);
    return interventions.list(question, Limits.limit(limit), cursor).map(InterventionPage::of);
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getIntervention",
      summary = "An intervention with its playbook, requests and orders")
  @APIResponse(responseCode = "200", description = "The intervention.")
  @APIResponse(responseCode = "404", description = "There is no such intervention.")
  public Uni<InterventionDetail> get(@RestPath String id) {
    return interventions
        .find(InterventionIds.of(id))
        .map(found -> found.orElseThrow(() -> Problems.notFound("intervention", id)))
        .chain(this::detail);
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({
    Roles.AGENT,
    Roles.SUPERVISOR,
    Roles.ACCOUNT_MANAGER,
    Roles.OPERATIONS,
    Roles.ADMIN,
    Roles.INTEGRATION
  })
  @Operation(
      operationId = "openIntervention",
      summary = "Open an intervention for a risk or for orders",
      description = "It is yours, with the playbook of its kind.")
  @APIResponse(responseCode = "201", description = "The intervention.")
  @APIResponse(responseCode = "400", description = "Something is missing, or no order is awaited.")
  @APIResponse(responseCode = "404", description = "There is no such risk.")
  public Uni<InterventionDetail> open(@Nullable OpenInterventionRequest request) {
    return drafting
        .open(WorkRequests.body(request).toDraft(), caller.name())
        .chain(id -> get(id.toString()));
  }

  private Uni<InterventionDetail> detail(Intervention of) {
    UUID id = of.id();
    return Uni.combine()
        .all()
        .unis(interventions.steps(id), interventions.requests(id), interventions.orders(id))
        .asTuple()
        .map(
            parts ->
                InterventionDetail.of(of, parts.getItem1(), parts.getItem2(), parts.getItem3()));
  }

  private static List<String> states(@Nullable String asked) {
    List<String> states = Arrays.asList((asked == null ? "open,taken" : asked).split(","));
    if (!STATES.containsAll(states)) {
      throw Problems.invalid("state", "is \"" + asked + "\"", "some of open,taken,closed");
    }
    return states;
  }
}
