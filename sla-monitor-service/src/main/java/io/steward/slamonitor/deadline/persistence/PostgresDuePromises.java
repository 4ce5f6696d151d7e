package io.steward.slamonitor.deadline.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.deadline.DuePromise;
import io.steward.slamonitor.deadline.DuePromises;
import io.steward.slamonitor.promise.StandingPromise;
import io.steward.slamonitor.promise.persistence.PromiseRow;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds due promises by a partial index: the cost grows with what is due, not with what is open.
 */
@ApplicationScoped
class PostgresDuePromises implements DuePromises {
  // The end of the index is where promises that have just been kept leave it; without a bound each
  // look would wade through their entries until these can be cleaned away.
  private static final String NEXT =
      "select min(check_at) as next from promise where check_at <= $1";

  private static final String CLAIM =
      """
      select p.*, o.warehouse, o.channel, o.carrier, o.region, o.value_amount, o.value_currency
      from promise p
      left join orders o
        on p.subject = 'ORDER' and o.account = p.account and o.order_ref = p.order_ref
      where p.check_at <= $1
      order by p.check_at limit $2
      for update of p skip locked
      """;

  private static final String SETTLE =
      """
      update promise p set standing = s.standing, warned = s.warned, check_at = s.check_at
      from unnest($1::uuid[], $2::text[], $3::int[], $4::timestamptz[])
           as s (id, standing, warned, check_at)
      where p.id = s.id
      """;

  private final Pool pool;

  PostgresDuePromises(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Optional<Instant>> next(Instant until) {
    return pool.preparedQuery(NEXT)
        .execute(Tuple.of(until.atOffset(ZoneOffset.UTC)))
        .map(
            rows ->
                Optional.ofNullable(rows.iterator().next().getOffsetDateTime(0))
                    .map(OffsetDateTime::toInstant));
  }

  @Override
  public Uni<List<DuePromise>> claim(SqlConnection tx, Instant now, int limit) {
    return tx.preparedQuery(CLAIM)
        .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), limit))
        .map(
            rows -> {
              List<DuePromise> due = new ArrayList<>(rows.size());
              rows.forEach(row -> due.add(duePromise(row)));
              return due;
            });
  }

  @Override
  public Uni<Void> settle(SqlConnection tx, List<StandingPromise> promises) {
    return tx.preparedQuery(SETTLE)
        .execute(
            Tuple.of(
                promises.stream().map(p -> p.promise().id()).toArray(UUID[]::new),
                promises.stream().map(p -> p.standing().name()).toArray(String[]::new),
                promises.stream().map(StandingPromise::warned).toArray(Integer[]::new),
                promises.stream()
                    .map(StandingPromise::checkAt)
                    .map(t -> t == null ? null : t.atOffset(ZoneOffset.UTC))
                    .toArray(OffsetDateTime[]::new)))
        .replaceWithVoid();
  }

  private static DuePromise duePromise(Row row) {
    return new DuePromise(
        PromiseRow.promise(row), PromiseRow.traits(row), PromiseRow.announced(row));
  }
}
