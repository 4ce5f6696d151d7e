package io.steward.slamonitor.risk.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.risk.Risk;
import io.steward.slamonitor.risk.RiskHandling;
import io.steward.slamonitor.risk.Risks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Operational risks. Not for merchants: they show how we work, and span accounts. */
@Path("/api/v1/risks")
@Tag(name = "Risks")
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
class RiskResource {
  private final Risks risks;
  private final RiskHandling handling;
  private final Caller caller;

  RiskResource(Risks risks, RiskHandling handling, Caller caller) {
    this.risks = risks;
    this.handling = handling;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listRisks",
      summary = "List risks, most at stake first",
      description =
          "kind, account (also risks that hold an order of it), state (some of"
              + " open,acknowledged,handled,cleared, or all; default open,acknowledged), sort"
              + " (money, orders or raised; amounts of different currencies are compared as they"
              + " stand).")
  @APIResponse(responseCode = "200", description = "A page of risks.")
  @APIResponse(responseCode = "400", description = "A parameter is wrong.")
  public Uni<RiskPage> list(
      @RestQuery @Nullable String kind,
      @RestQuery @Nullable String account,
      @RestQuery @Nullable String state,
      @RestQuery @Nullable String sort,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String cursor) {
    return risks
        .list(RiskParams.question(kind, account, state, sort), Limits.limit(limit), cursor)
        .map(RiskPage::of);
  }

  @GET
  @Path("counts")
  @Operation(
      operationId = "countRisks",
      summary = "What is at stake by kind",
      description = "Over the risks that are open or acknowledged.")
  @APIResponse(responseCode = "200", description = "One row for each kind that has a risk.")
  public Uni<RiskCounts> counts() {
    return risks.counts().map(RiskCounts::of);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getRisk", summary = "A risk with its history")
  @APIResponse(responseCode = "200", description = "The risk and its other occurrences.")
  @APIResponse(responseCode = "404", description = "There is no such risk.")
  public Uni<RiskDetail> get(@RestPath String id) {
    return existing(id)
        .chain(risk -> risks.occurrences(risk.key()).map(others -> RiskDetail.of(risk, others)));
  }

  @GET
  @Path("{id}/orders")
  @Operation(
      operationId = "listOrdersOfRisk",
      summary = "The orders at stake",
      description = "Also those that no longer are, with when they left.")
  @APIResponse(responseCode = "200", description = "A page of orders.")
  @APIResponse(responseCode = "404", description = "There is no such risk.")
  public Uni<RiskOrderPage> orders(
      @RestPath String id, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
    int rows = Limits.limit(limit);
    return existing(id).chain(risk -> risks.orders(risk.id(), rows, cursor)).map(RiskOrderPage::of);
  }

  @POST
  @Path("{id}/acknowledge")
  @Operation(
      operationId = "acknowledgeRisk",
      summary = "Say that you look after a risk",
      description = "One that somebody looks after stays with him.")
  @APIResponse(responseCode = "200", description = "The risk as it now is.")
  @APIResponse(responseCode = "404", description = "There is no such risk.")
  public Uni<RiskView> acknowledge(@RestPath String id) {
    return handling.acknowledge(id(id), caller.name()).map(RiskView::of);
  }

  @POST
  @Path("{id}/handle")
  @Operation(
      operationId = "handleRisk",
      summary = "Say that a risk is dealt with",
      description =
          "It is announced as cleared and comes back only when something new happens to its"
              + " orders, or other orders join them.")
  @APIResponse(responseCode = "200", description = "The risk as it now is.")
  @APIResponse(responseCode = "400", description = "The note is missing.")
  @APIResponse(responseCode = "404", description = "There is no such risk.")
  @APIResponse(responseCode = "409", description = "It is over already.")
  public Uni<RiskView> handle(@RestPath String id, @Nullable HandlingRequest request) {
    String note = request == null ? null : request.note();
    if (note == null || note.isBlank()) {
      throw Problems.invalid("note", "is missing", "what was done, in a sentence");
    }
    return handling.handle(id(id), caller.name(), note.strip()).map(RiskView::of);
  }

  private Uni<Risk> existing(String id) {
    return risks.find(id(id)).map(found -> found.orElseThrow(() -> Problems.notFound("risk", id)));
  }

  /** A text that is no id names nothing, so the answer is 404. */
  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Problems.notFound("risk", text);
    }
  }
}
