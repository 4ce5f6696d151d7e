package io.steward.slamonitor.policy.preview.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.preview.PastPromise;
import io.steward.slamonitor.policy.preview.PastPromises;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins promises to their orders in one statement; nothing is asked order by order. */
@ApplicationScoped
class PostgresPastPromises implements PastPromises {
  private static final String SELECT =
      """
      select p.account, p.order_ref, p.kind, o.placed_at, o.channel, o.warehouse, o.priority,
        p.due_at, p.policy = 'explicit' as explicit, lower(replace(p.standing, '_', '-')) as state,
        p.standing in ('OPEN', 'AT_RISK', 'BREACHED') as awaited,
        case p.kind when 'DISPATCH' then o.dispatched_at else o.delivered_at end as kept_at
      from promise p join orders o using (account, order_ref)
      where p.kind in ('DISPATCH', 'DELIVERY') and o.placed_at is not null
        and p.standing <> 'SUPERSEDED' and (
          p.standing in ('OPEN', 'AT_RISK', 'BREACHED')
          or (p.kind = 'DISPATCH' and o.dispatched_at >= $1)
          or (p.kind = 'DELIVERY' and o.delivered_at >= $1))
      order by awaited desc, kept_at desc nulls last limit $2
      """;

  @Override
  public Uni<List<PastPromise>> since(SqlConnection tx, Instant since, int limit) {
    return tx.preparedQuery(SELECT)
        .execute(Tuple.of(since.atOffset(ZoneOffset.UTC), limit))
        .map(
            rows -> {
              List<PastPromise> promises = new ArrayList<>(rows.size());
              rows.forEach(row -> promises.add(promise(row)));
              return promises;
            });
  }

  private static PastPromise promise(Row row) {
    return new PastPromise(
        row.getString("account"),
        row.getString("order_ref"),
        PromiseKind.valueOf(row.getString("kind")),
        row.getOffsetDateTime("placed_at").toInstant(),
        row.getString("channel"),
        row.getString("warehouse"),
        row.getString("priority"),
        row.getOffsetDateTime("due_at").toInstant(),
        row.getBoolean("explicit"),
        row.getString("state"),
        row.getBoolean("awaited"),
        instant(row.getOffsetDateTime("kept_at")));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
