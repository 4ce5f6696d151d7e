package io.steward.slamonitor.responsibility.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.responsibility.Deciding;
import io.steward.slamonitor.responsibility.Miss;
import io.steward.slamonitor.responsibility.Responsibilities;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who answers for missed promises of orders. */
@Path("/api/v1/responsibilities")
@Tag(name = "Responsibility")
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
class ResponsibilityResource {
  private final Responsibilities responsibilities;
  private final Deciding deciding;
  private final Caller caller;

  ResponsibilityResource(Responsibilities responsibilities, Deciding deciding, Caller caller) {
    this.responsibilities = responsibilities;
    this.deciding = deciding;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listResponsibilities",
      summary = "Missed promises with who answers for each, the latest first")
  @APIResponse(responseCode = "200", description = "A page of misses.")
  public Uni<Page<ResponsibilityView>> list(
      @BeanParam MissParams params,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String cursor) {
    return responsibilities
        .page(params.question(caller.accountScope()), Limits.limit(limit), cursor)
        .map(page -> page.map(ResponsibilityView::of));
  }

  @GET
  @Path("counts")
  @Operation(operationId = "countResponsibilities", summary = "Missed promises by party and kind")
  @APIResponse(responseCode = "200", description = "Only parties with a miss.")
  public Uni<List<CountView>> counts(@BeanParam MissParams params) {
    return responsibilities
        .counts(params.question(caller.accountScope()))
        .map(counts -> counts.stream().map(CountView::of).toList());
  }

  @GET
  @Path("{account}/{order}/{kind}")
  @Operation(
      operationId = "getResponsibility",
      summary = "One missed promise with what people decided about it")
  @APIResponse(responseCode = "200", description = "The miss.")
  @APIResponse(responseCode = "404", description = "That promise was not missed.")
  public Uni<ResponsibilityDetail> get(
      @RestPath String account, @RestPath String order, @RestPath String kind) {
    caller.requireSight(account);
    Miss miss = miss(account, order, kind);
    return deciding
        .get(miss)
        .chain(
            found ->
                responsibilities
                    .history(miss)
                    .map(steps -> new ResponsibilityDetail(ResponsibilityView.of(found), steps)));
  }

  @PUT
  @Path("{account}/{order}/{kind}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ADMIN, Roles.SUPERVISOR, Roles.OPERATIONS, Roles.ACCOUNT_MANAGER})
  @Operation(
      operationId = "decideResponsibility",
      summary = "Decide who answers for a missed promise",
      description =
          "The decision stays whatever evidence comes later. A miss for which the merchant, the"
              + " marketplace or force majeure answers is left out of measures net of exclusions"
              + " within seconds, and is counted among their exclusions. Each decision is"
              + " sla.responsibility-assigned.v1.")
  @APIResponse(responseCode = "200", description = "The miss as it now is.")
  @APIResponse(responseCode = "400", description = "The party is none, or there is no reason.")
  @APIResponse(responseCode = "404", description = "That promise was not missed.")
  public Uni<ResponsibilityView> decide(
      @RestPath String account,
      @RestPath String order,
      @RestPath String kind,
      @Nullable DecisionRequest request) {
    if (request == null) {
      throw Problems.invalid("body", "is missing", "a JSON object");
    }
    DecisionRequest.Asked asked = request.asked();
    return deciding
        .decide(miss(account, order, kind), asked.party(), asked.reason(), caller.name())
        .map(ResponsibilityView::of);
  }

  private static Miss miss(String account, String order, String kind) {
    return PromiseKind.named(kind)
        .map(k -> new Miss(new OrderKey(account, order), k))
        .orElseThrow(() -> Problems.notFound("kind of promise", kind));
  }
}
