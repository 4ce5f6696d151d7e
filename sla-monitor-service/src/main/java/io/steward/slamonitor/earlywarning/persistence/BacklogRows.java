package io.steward.slamonitor.earlywarning.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.earlywarning.Backlog;
import io.steward.slamonitor.earlywarning.OrderStory;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what waits for dispatch by indexes that hold only that. */
@ApplicationScoped
class BacklogRows {
  private static final String OF_ACCOUNTS =
      """
      select k.name, w.waiting, w.overdue, d.last_dispatch
      from unnest($1::text[]) as k (name),
        lateral (select count(*) as waiting, count(*) filter (where dispatch_due <= $2) as overdue
                 from forecast_watch where account = k.name and awaits_dispatch
                   and dispatch_due > $2 - interval '30 days') w,
        lateral (select max(dispatched_at) as last_dispatch
                 from orders where account = k.name and dispatched_at <= $2) d
      """;

  private static final String OF_WAREHOUSES =
      """
      select k.name, w.waiting, w.overdue, null::timestamptz as last_dispatch
      from unnest($1::text[]) as k (name),
        lateral (select count(*) as waiting, count(*) filter (where dispatch_due <= $2) as overdue
                 from forecast_watch where warehouse = k.name and awaits_dispatch
                   and dispatch_due > $2 - interval '30 days') w
      """;

  private static final Backlog NONE = new Backlog(0, 0, 0, 0, Double.NaN);

  /** What waits beside each of the orders. */
  Uni<Map<OrderStory, Backlog>> beside(
      SqlConnection tx, Collection<OrderStory> orders, Instant now) {
    String[] accounts = orders.stream().map(OrderStory::account).distinct().toArray(String[]::new);
    String[] warehouses =
        orders.stream().map(BacklogRows::warehouse).distinct().toArray(String[]::new);
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    return tx.preparedQuery(OF_ACCOUNTS)
        .execute(Tuple.of(accounts, at))
        .map(rows -> byName(rows, now))
        .chain(
            ofAccounts ->
                tx.preparedQuery(OF_WAREHOUSES)
                    .execute(Tuple.of(warehouses, at))
                    .map(rows -> joined(orders, ofAccounts, byName(rows, now))));
  }

  private static Map<OrderStory, Backlog> joined(
      Collection<OrderStory> orders,
      Map<String, Backlog> ofAccounts,
      Map<String, Backlog> ofWarehouses) {
    Map<OrderStory, Backlog> joined = new LinkedHashMap<>();
    for (OrderStory order : orders) {
      Backlog account = ofAccounts.getOrDefault(order.account(), NONE);
      Backlog warehouse = ofWarehouses.getOrDefault(warehouse(order), NONE);
      joined.put(
          order,
          new Backlog(
              account.accountOpen(),
              account.accountOverdue(),
              warehouse.accountOpen(),
              warehouse.accountOverdue(),
              account.hoursSinceDispatch()));
    }
    return joined;
  }

  private static Map<String, Backlog> byName(RowSet<Row> rows, Instant now) {
    Map<String, Backlog> byName = new HashMap<>();
    rows.forEach(
        row -> {
          OffsetDateTime last = row.getOffsetDateTime("last_dispatch");
          double hours =
              last == null
                  ? Double.NaN
                  : Duration.between(last.toInstant(), now).toSeconds() / 3600.0;
          byName.put(
              row.getString("name"),
              new Backlog(row.getLong("waiting"), row.getLong("overdue"), 0, 0, hours));
        });
    return byName;
  }

  private static String warehouse(OrderStory order) {
    String warehouse = order.warehouse();
    return warehouse == null ? "-" : warehouse;
  }
}
