package io.steward.slamonitor.earlywarning.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.earlywarning.Backlog;
import io.steward.slamonitor.earlywarning.OrderStory;
import io.steward.slamonitor.earlywarning.WatchedOrders;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Watches orders in a table beside the orders, by what reports were stored. */
@ApplicationScoped
class PostgresWatchedOrders implements WatchedOrders {
  // A report is stamped with the beginning of its transaction, so a slice is complete when every
  // transaction that is still running began after it. None that takes reports in runs for minutes.
  // What changed is found by key alone; plans made while the tables were small would read whole
  // tables for ever.
  private static final String SLICE =
      """
      select seen_until,
        least(seen_until + make_interval(secs => $1), now(),
          (select min(xact_start) from pg_stat_activity
           where datname = current_database() and pid <> pg_backend_pid()
             and xact_start > now() - interval '5 minutes')) as until,
        set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
        set_config('enable_mergejoin', 'off', true)
      from forecast_progress for update skip locked
      """;

  private static final String AWAITED =
      """
      o.placed_at is not null and o.cancelled_at is null
        and o.dispatch_due is not null and o.deliver_due is not null
        and ((o.delivered_at is null and o.deliver_due > $3)
             or (o.dispatched_at is null
                 and o.dispatch_due > $3 - interval '30 days'))
      """;

  // "offset 0" holds the planner to one probe of orders for each that changed: in a plan for few
  // rows it walks all orders and compares each with all that changed.
  private static final String CHANGED =
      """
      with changed as materialized (
        select o.* from (
          select distinct account, order_ref from order_event
          where received_at >= $1 and received_at < $2) e
        cross join lateral (
          select account, order_ref, warehouse, placed_at, dispatched_at, delivered_at,
            cancelled_at, dispatch_due, deliver_due
          from orders where account = e.account and order_ref = e.order_ref offset 0) o)
      """;

  // What is awaited no longer is looked at once more, to close its forecasts.
  private static final String WATCH =
      CHANGED
          + """
            , ended as (
              update forecast_watch w set next_at = $3, awaits_dispatch = false
              from changed o
              where (w.account, w.order_ref) = (o.account, o.order_ref) and not (\
            """
          + AWAITED
          + """
            ))
            insert into forecast_watch
              (account, order_ref, warehouse, dispatch_due, awaits_dispatch, next_at)
            select o.account, o.order_ref, coalesce(o.warehouse, '-'), o.dispatch_due,
              o.dispatched_at is null, $3
            from changed o where\s"""
          + AWAITED
          + """
            order by o.account, o.order_ref
            on conflict (account, order_ref) do update set
              warehouse = excluded.warehouse, dispatch_due = excluded.dispatch_due,
              awaits_dispatch = excluded.awaits_dispatch, next_at = excluded.next_at
            """;

  private static final String SEEN = "update forecast_progress set seen_until = $1";

  private static final String CLAIM =
      "select "
          + StoryRow.COLUMNS
          + """
            from forecast_watch w join orders o using (account, order_ref)
            left join account a on a.code = o.account
            where w.next_at <= $1 order by w.next_at limit $2
            for update of w skip locked
            """;

  private static final String RESCHEDULE =
      """
      update forecast_watch w set next_at = n.next_at
      from unnest($1::text[], $2::text[], $3::timestamptz[]) as n (account, order_ref, next_at)
      where (w.account, w.order_ref) = (n.account, n.order_ref)
      """;

  private static final String FORGET =
      """
      delete from forecast_watch w using unnest($1::text[], $2::text[]) as n (account, order_ref)
      where (w.account, w.order_ref) = (n.account, n.order_ref)
      """;

  private final BacklogRows backlogs;

  PostgresWatchedOrders(BacklogRows backlogs) {
    this.backlogs = backlogs;
  }

  @Override
  public Uni<Duration> notice(SqlConnection tx, Duration slice, Instant now) {
    return tx.preparedQuery(SLICE)
        .execute(Tuple.of((double) slice.toMillis() / 1000))
        .chain(
            rows -> {
              if (rows.size() == 0) {
                return Uni.createFrom().item(Duration.ZERO);
              }
              Row row = rows.iterator().next();
              OffsetDateTime from = row.getOffsetDateTime("seen_until");
              OffsetDateTime until = row.getOffsetDateTime("until");
              return until.isAfter(from)
                  ? notice(tx, from, until, now).replaceWith(Duration.between(from, until))
                  : Uni.createFrom().item(Duration.ZERO);
            });
  }

  private static Uni<Void> notice(
      SqlConnection tx, OffsetDateTime from, OffsetDateTime until, Instant now) {
    Tuple values = Tuple.of(from, until, now.atOffset(ZoneOffset.UTC));
    return tx.preparedQuery(WATCH)
        .execute(values)
        .chain(() -> tx.preparedQuery(SEEN).execute(Tuple.of(until)))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<OrderStory>> claim(SqlConnection tx, Instant now, int limit) {
    return tx.preparedQuery(CLAIM)
        .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), limit))
        .map(
            rows -> {
              List<OrderStory> orders = new ArrayList<>(rows.size());
              rows.forEach(row -> orders.add(StoryRow.story(row)));
              return orders;
            });
  }

  @Override
  public Uni<Map<OrderStory, Backlog>> backlogs(
      SqlConnection tx, Collection<OrderStory> orders, Instant now) {
    return backlogs.beside(tx, orders, now);
  }

  @Override
  public Uni<Void> reschedule(SqlConnection tx, List<Next> next) {
    List<Next> again = next.stream().filter(n -> !n.at().equals(Instant.MAX)).toList();
    List<Next> never = next.stream().filter(n -> n.at().equals(Instant.MAX)).toList();
    return tx.preparedQuery(RESCHEDULE)
        .execute(
            Tuple.of(
                accounts(again),
                orders(again),
                again.stream()
                    .map(n -> n.at().atOffset(ZoneOffset.UTC))
                    .toArray(OffsetDateTime[]::new)))
        .chain(() -> tx.preparedQuery(FORGET).execute(Tuple.of(accounts(never), orders(never))))
        .replaceWithVoid();
  }

  private static String[] accounts(List<Next> next) {
    return next.stream().map(n -> n.order().account()).toArray(String[]::new);
  }

  private static String[] orders(List<Next> next) {
    return next.stream().map(n -> n.order().order()).toArray(String[]::new);
  }
}
