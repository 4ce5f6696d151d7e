package io.steward.slamonitor.promise.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.promise.Promises;
import io.steward.slamonitor.promise.Standing;
import io.steward.slamonitor.promise.StandingPromise;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Promises, two rows for each order. */
@ApplicationScoped
class PostgresPromises implements Promises {
  private static final String LOCK =
      """
      select p.id, p.standing from promise p
      join unnest($1::text[], $2::text[]) as k (account, order_ref) using (account, order_ref)
      order by p.account, p.order_ref, p.kind for update of p
      """;

  private static final String STORE =
      """
      insert into promise (account, order_ref, kind, id, due_at, warn_at, fulfilled_at,
                           cancelled_at, policy, standing, check_at)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::timestamptz[],
        $6::timestamptz[], $7::timestamptz[], $8::timestamptz[], $9::text[], $10::text[],
        $11::timestamptz[])
      on conflict (account, order_ref, kind) do update set
        due_at = excluded.due_at, warn_at = excluded.warn_at,
        fulfilled_at = excluded.fulfilled_at, cancelled_at = excluded.cancelled_at,
        policy = excluded.policy, standing = excluded.standing, check_at = excluded.check_at
      where promise is distinct from excluded
      """;

  @Override
  public Uni<Map<UUID, Standing>> announced(SqlConnection tx, Collection<OrderKey> orders) {
    return tx.preparedQuery(LOCK)
        .execute(
            Tuple.of(
                orders.stream().map(OrderKey::account).toArray(String[]::new),
                orders.stream().map(OrderKey::order).toArray(String[]::new)))
        .map(
            rows -> {
              Map<UUID, Standing> standings = new HashMap<>();
              rows.forEach(
                  row -> standings.put(row.getUUID(0), Standing.valueOf(row.getString(1))));
              return standings;
            });
  }

  @Override
  public Uni<Void> store(SqlConnection tx, List<StandingPromise> promises) {
    return promises.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(STORE).execute(PromiseColumns.of(promises)).replaceWithVoid();
  }
}
