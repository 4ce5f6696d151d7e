package io.steward.billing.rating.web;

import io.smallrye.mutiny.Uni;
import io.steward.billing.adjustment.Adjustment;
import io.steward.billing.adjustment.persistence.PostgresAdjustments;
import io.steward.billing.rating.RatedView;
import io.steward.billing.rating.ShipmentFilter;
import io.steward.billing.rating.ShipmentKey;
import io.steward.billing.rating.ShipmentView;
import io.steward.billing.rating.persistence.ShipmentSearch;
import io.steward.platform.identity.Caller;
import io.steward.platform.identity.Roles;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Limits;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Orders and their prices. */
@Path("/api/v1/shipments")
@RolesAllowed({
  Roles.AGENT,
  Roles.SUPERVISOR,
  Roles.ACCOUNT_MANAGER,
  Roles.HEALTH_SPECIALIST,
  Roles.FINANCE,
  Roles.OPERATIONS,
  Roles.ADMIN,
  Roles.INTEGRATION,
  Roles.MERCHANT
})
class ShipmentResource {
  private static final List<String> STATES =
      List.of("announced", "waiting", "incomplete", "due", "rated", "unrated");

  private final ShipmentSearch search;
  private final PostgresAdjustments adjustments;
  private final Pool pool;
  private final Caller caller;

  ShipmentResource(
      ShipmentSearch search, PostgresAdjustments adjustments, Pool pool, Caller caller) {
    this.search = search;
    this.adjustments = adjustments;
    this.pool = pool;
    this.caller = caller;
  }

  /** Orders by state. */
  @GET
  public Uni<Page<ShipmentView>> list(
      @RestQuery @Nullable String account,
      @RestQuery @Nullable String state,
      @RestQuery @Nullable Integer limit,
      @RestQuery @Nullable String cursor) {
    if (state != null && !STATES.contains(state)) {
      throw Problems.invalid("state", "is " + state, "one of " + String.join(", ", STATES));
    }
    int rows = Limits.limit(limit);
    List<String> after = cursor == null ? List.of("", "") : Cursor.decode(cursor, 2);
    return search
        .page(
            ShipmentFilter.byState(caller.accountScope().orElse(null), account, state),
            new ShipmentKey(after.getFirst(), after.getLast()),
            rows + 1)
        .map(found -> Page.of(found, rows, s -> Cursor.encode(s.account(), s.order())));
  }

  /** An order with its working. */
  @GET
  @Path("/{account}/{order}")
  public Uni<ShipmentDetailView> get(@RestPath String account, @RestPath String order) {
    caller.requireSight(account);
    Uni<List<ShipmentView>> found =
        search.page(ShipmentFilter.one(account, order), new ShipmentKey("", ""), 1);
    Uni<List<RatedView>> earlier = search.earlier(account, order);
    Uni<List<Adjustment>> corrections =
        pool.withConnection(connection -> adjustments.of(connection, account, order));
    return Uni.combine()
        .all()
        .unis(found, earlier, corrections)
        .asTuple()
        .map(all -> view(account, order, all.getItem1(), all.getItem2(), all.getItem3()));
  }

  private static ShipmentDetailView view(
      String account,
      String order,
      List<ShipmentView> found,
      List<RatedView> earlier,
      List<Adjustment> corrections) {
    if (found.isEmpty()) {
      throw Problems.notFound("order", account + "/" + order);
    }
    String credits =
        UriBuilder.fromPath("/api/v1/credits")
            .queryParam("account", account)
            .queryParam("order", order)
            .build()
            .toString();
    return new ShipmentDetailView(found.getFirst(), earlier, corrections, credits);
  }
}
