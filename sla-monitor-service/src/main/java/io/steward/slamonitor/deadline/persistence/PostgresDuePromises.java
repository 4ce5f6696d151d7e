package io.steward.slamonitor.deadline.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.deadline.DuePromise;
import io.steward.slamonitor.deadline.DuePromises;
import io.steward.slamonitor.promise.StandingPromise;
import io.steward.slamonitor.promise.persistence.PromiseRow;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds due promises by a partial index: the cost grows with what is due, not with what is open.
 */
@ApplicationScoped
class PostgresDuePromises implements DuePromises {
  private static final String CLAIM =
      """
      select p.*, o.warehouse, o.channel, o.carrier, o.region, o.value_amount, o.value_currency
      from promise p join orders o using (account, order_ref)
      where p.check_at <= $1
      order by p.check_at limit $2
      for update of p skip locked
      """;

  private static final String SETTLE =
      """
      update promise p set standing = s.standing, check_at = s.check_at
      from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[])
           as s (account, order_ref, kind, standing, check_at)
      where (p.account, p.order_ref, p.kind) = (s.account, s.order_ref, s.kind)
      """;

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
                promises.stream().map(p -> p.promise().order().account()).toArray(String[]::new),
                promises.stream().map(p -> p.promise().order().order()).toArray(String[]::new),
                promises.stream().map(p -> p.promise().kind().name()).toArray(String[]::new),
                promises.stream().map(p -> p.standing().name()).toArray(String[]::new),
                promises.stream()
                    .map(StandingPromise::checkAt)
                    .map(t -> t == null ? null : t.atOffset(ZoneOffset.UTC))
                    .toArray(OffsetDateTime[]::new)))
        .replaceWithVoid();
  }

  private static DuePromise duePromise(Row row) {
    return new DuePromise(
        PromiseRow.promise(row), PromiseRow.traits(row), PromiseRow.standing(row));
  }
}
