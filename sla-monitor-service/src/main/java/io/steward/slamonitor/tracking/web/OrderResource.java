package io.steward.slamonitor.tracking.web;

import io.smallrye.mutiny.Uni;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.promise.PromiseBoard;
import io.steward.slamonitor.tracking.Timelines;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Orders and their timelines. */
@Path("/api/v1/orders")
@Tag(name = "Orders")
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
public class OrderResource {
  private final Timelines timelines;
  private final PromiseBoard board;
  private final Caller caller;
  private final Clock clock;

  OrderResource(Timelines timelines, PromiseBoard board, Caller caller, Clock clock) {
    this.timelines = timelines;
    this.board = board;
    this.caller = caller;
    this.clock = clock;
  }

  /** Finds orders. */
  @GET
  @Operation(operationId = "findOrders", summary = "Orders by reference or tracking number")
  public Uni<Page<FoundOrderView>> find(
      @Parameter(
              description =
                  "The beginning of the order reference or the tracking number; all when absent.")
          @QueryParam("q")
          @DefaultValue("")
          String q,
      @QueryParam("account") @Nullable String account,
      @Parameter(description = "Items in a page, 1 to 500, 50 when absent.") @QueryParam("limit")
          @Nullable Integer limit,
      @Parameter(description = "\"next\" of the page before.") @QueryParam("cursor")
          @Nullable String cursor) {
    if (account != null) {
      caller.requireSight(account);
    }
    return timelines
        .find(q.strip(), account, caller.accountScope(), Limits.limit(limit), cursor)
        .map(page -> page.map(FoundOrderView::of));
  }

  /** One order; 404 when there is none, or when it is another merchant's. */
  @GET
  @Path("/{account}/{order: .+}")
  @Operation(
      operationId = "getOrder",
      summary = "An order with its milestones, promises and timeline")
  @APIResponse(responseCode = "200", description = "The order.")
  @APIResponse(responseCode = "404", description = "No such order, or another merchant's.")
  public Uni<OrderView> get(
      @PathParam("account") String account, @PathParam("order") String order) {
    if (!caller.maySee(account)) {
      throw Problems.notFound("order", account + "/" + order);
    }
    return timelines
        .of(new OrderKey(account, order))
        .chain(
            entries -> {
              if (entries.isEmpty()) {
                throw Problems.notFound("order", account + "/" + order);
              }
              return view(entries, account, order);
            });
  }

  private Uni<OrderView> view(List<Timelines.Entry> entries, String account, String order) {
    return board
        .ofOrder(account, order)
        .map(promises -> OrderView.of(entries, promises, clock.instant()));
  }
}
