package io.steward.slamonitor.intervention.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.intervention.RecentDangers;
import io.steward.slamonitor.intervention.RuleRehearsal.Danger;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads dangers from what is remembered of promises at risk, of forecasts and of risks. The place
 * is found as the announcements find it: the carrier for a delivery, else the warehouse.
 */
@ApplicationScoped
class PostgresRecentDangers implements RecentDangers {
  private static final String SINCE =
      """
      select * from (
        select 'at-risk' as trigger, a.account, 'late-' || a.promise as kind,
          coalesce(case a.promise when 'delivery' then o.carrier end, a.warehouse, 'unknown')
            as place,
          date_trunc('minute', a.at) as at, count(*) as orders
        from at_risk_order a left join orders o using (account, order_ref)
        where a.at >= $1
        group by a.account, a.promise, 4, 5
        union all
        select 'forecast', f.account, 'late-' || lower(f.kind),
          coalesce(case f.kind when 'DELIVERY' then o.carrier end, o.warehouse, 'unknown'),
          date_trunc('minute', f.raised_at), count(*)
        from breach_forecast f left join orders o using (account, order_ref)
        where f.raised_at >= $1
        group by f.account, f.kind, 4, 5
        union all
        select 'risk', account, replace(lower(kind), '_', '-'), place, raised_at, orders
        from risk where raised_at >= $1) d
      order by at desc limit $2
      """;

  @Override
  public Uni<List<Danger>> since(SqlConnection connection, Instant from, int limit) {
    return connection
        .preparedQuery(SINCE)
        .execute(Tuple.of(from.atOffset(ZoneOffset.UTC), limit))
        .map(
            rows -> {
              List<Danger> dangers = new ArrayList<>(rows.size());
              rows.forEach(row -> dangers.add(danger(row)));
              Collections.reverse(dangers);
              return dangers;
            });
  }

  private static Danger danger(Row row) {
    return new Danger(
        row.getOffsetDateTime("at").toInstant(),
        row.getString("trigger"),
        InterventionRow.matter(row),
        row.getLong("orders"));
  }
}
