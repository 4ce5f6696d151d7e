package io.steward.slamonitor.overview.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.overview.Overview;
import io.steward.slamonitor.overview.Overviews;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Counts in one statement. */
@ApplicationScoped
class PostgresOverviews implements Overviews {
  private static final String COUNT =
      """
      select
        (select count(*) from orders
         where placed_at >= $2 and placed_at < $2 + interval '1 day'
           and ($1::text[] is null or account = any($1))) as orders_today,
        p.open, p.at_risk, p.breached,
        (select count(*) from order_event
         where received_at > $3 and ($1::text[] is null or account = any($1))) as events
      from (
        select count(*) filter (where standing <> 'BREACHED') as open,
          count(*) filter (where standing = 'AT_RISK') as at_risk,
          count(*) filter (where standing = 'BREACHED') as breached
        from promise
        where standing in ('OPEN', 'AT_RISK', 'BREACHED')
          and ($1::text[] is null or account = any($1))) p
      """;

  private final Pool pool;

  PostgresOverviews(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Overview> at(Instant now, Optional<Set<String>> scope) {
    Tuple values =
        Tuple.tuple()
            .addArrayOfString(scope.map(s -> s.toArray(String[]::new)).orElse(null))
            .addOffsetDateTime(now.truncatedTo(ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
            .addOffsetDateTime(now.minusSeconds(60).atOffset(ZoneOffset.UTC));
    return pool.preparedQuery(COUNT).execute(values).map(rows -> overview(rows.iterator().next()));
  }

  private static Overview overview(Row row) {
    return new Overview(
        row.getLong("orders_today"),
        row.getLong("open"),
        row.getLong("at_risk"),
        row.getLong("breached"),
        row.getLong("events"));
  }
}
