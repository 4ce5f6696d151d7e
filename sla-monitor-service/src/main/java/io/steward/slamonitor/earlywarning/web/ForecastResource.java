package io.steward.slamonitor.earlywarning.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.earlywarning.ForecastBoard;
import io.steward.slamonitor.earlywarning.Generations;
import io.steward.slamonitor.earlywarning.LearningTurns;
import io.steward.slamonitor.order.OrderKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The chance that open orders miss what was promised. */
@Path("/api/v1/forecasts")
@Tag(name = "Forecasts")
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
class ForecastResource {
  private static final int MODELS = 20;

  private final ForecastBoard board;
  private final Generations generations;
  private final LearningTurns turns;
  private final Caller caller;

  ForecastResource(
      ForecastBoard board, Generations generations, LearningTurns turns, Caller caller) {
    this.board = board;
    this.generations = generations;
    this.turns = turns;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listForecasts",
      summary = "The chance of missing, of open promises, highest first",
      description =
          "With keys, or with account and order: the forecasts of those orders, also of promises that"
              + " have ended. Nothing is shown while there is too little history to learn from;"
              + " /forecasts/model says so.")
  @APIResponse(responseCode = "200", description = "A page of forecasts.")
  @APIResponse(responseCode = "400", description = "A parameter is wrong.")
  public Uni<Page<ForecastView>> list(
      @Parameter(description = "dispatch or delivery; both when absent.") @RestQuery
          @Nullable String kind,
      @RestQuery @Nullable String account,
      @Parameter(description = "An order reference of the account.") @RestQuery
          @Nullable String order,
      @Parameter(description = "ACCOUNT/ORDER, repeated, at most 500.") @RestQuery
          List<String> keys,
      @Parameter(description = "Between 0 and 1; 0 when absent.") @RestQuery
          @Nullable String minProbability,
      @Parameter(description = "Items in a page, 1 to 500, 50 when absent.") @RestQuery
          @Nullable Integer limit,
      @Parameter(description = "\"next\" of the page before.") @RestQuery @Nullable String cursor) {
    if (account != null) {
      caller.requireSight(account);
    }
    int rows = Limits.limit(limit);
    if (order != null) {
      return ofOrders(List.of(Params.order(account, order)));
    }
    if (!keys.isEmpty()) {
      return ofOrders(Params.orders(keys));
    }
    var question =
        new ForecastBoard.Question(
            Params.kind(kind), account, Params.probability(minProbability), caller.accountScope());
    return board.list(question, rows, cursor).map(page -> page.map(ForecastView::of));
  }

  @GET
  @Path("model")
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
  @Operation(
      operationId = "listForecastModels",
      summary = "The models behind the forecasts, newest first, with how good they were")
  @APIResponse(responseCode = "200", description = "At most 20 models.")
  public Uni<ModelsView> models() {
    return generations
        .summaries(MODELS)
        .chain(
            models ->
                turns
                    .note()
                    .map(
                        note ->
                            new ModelsView(
                                models.stream().map(ModelView::of).toList(), note.orElse(null))));
  }

  private Uni<Page<ForecastView>> ofOrders(List<OrderKey> orders) {
    return board
        .ofOrders(orders, caller.accountScope())
        .map(entries -> new Page<>(entries.stream().map(ForecastView::of).toList(), null));
  }
}
