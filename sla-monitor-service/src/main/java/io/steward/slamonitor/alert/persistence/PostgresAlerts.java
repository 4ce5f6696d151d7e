package io.steward.slamonitor.alert.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.alert.Alert;
import io.steward.slamonitor.alert.Alerts;
import io.steward.slamonitor.alert.Burst;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Alerts, each in a row that counts. */
@ApplicationScoped
class PostgresAlerts implements Alerts {
  private static final String CLAIM =
      "update alert set notify_at = null, notified_at = $1 where id in (select id from alert"
          + " where notify_at <= $1 order by notify_at limit $2 for update skip locked) returning "
          + AlertColumns.ALL;

  private static final String ACKNOWLEDGE =
      "update alert set state = 'acknowledged', acknowledged_by = $2, acknowledged_at = $3,"
          + " notify_at = null where id = $1 and state = 'open' returning "
          + AlertColumns.ALL;

  private static final String PAGE =
      "select "
          + AlertColumns.ALL
          + " from alert where ($1::text is null or state = $1) and ($2::text is null or account ="
          + " $2) and ($3::timestamptz is null or (raised_at, id) < ($3, $4)) order by raised_at"
          + " desc, id desc limit $5";

  private final Pool pool;
  private final AlertGroups groups;

  PostgresAlerts(Pool pool, AlertGroups groups) {
    this.pool = pool;
    this.groups = groups;
  }

  @Override
  public Uni<Void> gather(SqlConnection tx, List<Burst> bursts, Pace pace, Instant now) {
    return groups.gather(tx, bursts, pace, now);
  }

  @Override
  public Uni<List<Alert>> claimDue(SqlConnection tx, Instant now, int atMost) {
    return tx.preparedQuery(CLAIM)
        .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), atMost))
        .map(AlertColumns::readAll);
  }

  @Override
  public Uni<Optional<Alert>> acknowledge(SqlConnection tx, UUID id, String by, Instant at) {
    return tx.preparedQuery(ACKNOWLEDGE)
        .execute(Tuple.of(id, by, at.atOffset(ZoneOffset.UTC)))
        .map(rows -> AlertColumns.readAll(rows).stream().findFirst());
  }

  @Override
  public Uni<Optional<Alert>> find(UUID id) {
    return pool.preparedQuery("select " + AlertColumns.ALL + " from alert where id = $1")
        .execute(Tuple.of(id))
        .map(rows -> AlertColumns.readAll(rows).stream().findFirst());
  }

  @Override
  public Uni<Page<Alert>> page(
      @Nullable String state, @Nullable String account, @Nullable String cursor, int limit) {
    Tuple values =
        CursorKeys.addTo(Tuple.tuple().addString(state).addString(account), cursor)
            .addInteger(limit + 1);
    return pool.preparedQuery(PAGE)
        .execute(values)
        .map(
            rows ->
                Page.of(
                    AlertColumns.readAll(rows),
                    limit,
                    last -> Cursor.encode(last.raisedAt(), last.id())));
  }
}
