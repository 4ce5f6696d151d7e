package io.steward.slamonitor.promise.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.promise.Announced;
import io.steward.slamonitor.promise.PromiseBoard;
import io.steward.slamonitor.promise.Promises;
import io.steward.slamonitor.promise.Standing;
import io.steward.slamonitor.promise.StandingPromise;
import io.steward.slamonitor.promise.Subject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Promises, one row each; a pause is stored as a due time of infinity. */
@ApplicationScoped
class PostgresPromises implements Promises {
  private static final String LOCK =
      """
      select p.id, p.standing, p.warned from promise p
      join unnest($2::text[], $3::text[]) as k (account, order_ref) using (account, order_ref)
      where p.subject = $1
      order by p.id for update of p
      """;

  private static final String STORE =
      """
      insert into promise (id, subject, account, order_ref, kind, cycle, revision, policy, calendar,
        started_at, due_at, warn_at, warnings, paused_at, paused_for, left_seconds, fulfilled_at,
        cancelled_at, superseded_at, standing, warned, check_at)
      select id, subject, account, order_ref, kind, cycle, revision, policy, calendar, started_at,
        coalesce(due_at, 'infinity'), coalesce(warn_at, due_at, 'infinity'),
        warnings::timestamptz[], paused_at, paused_for, left_seconds, fulfilled_at, cancelled_at,
        superseded_at, standing, warned, check_at
      from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::int[],
        $8::text[], $9::text[], $10::timestamptz[], $11::timestamptz[], $12::timestamptz[],
        $13::text[], $14::timestamptz[], $15::text[], $16::bigint[], $17::timestamptz[],
        $18::timestamptz[], $19::timestamptz[], $20::text[], $21::int[], $22::timestamptz[])
        as s (id, subject, account, order_ref, kind, cycle, revision, policy, calendar, started_at,
          due_at, warn_at, warnings, paused_at, paused_for, left_seconds, fulfilled_at,
          cancelled_at, superseded_at, standing, warned, check_at)
      on conflict (id) do update set
        policy = excluded.policy, calendar = excluded.calendar, started_at = excluded.started_at,
        due_at = excluded.due_at, warn_at = excluded.warn_at, warnings = excluded.warnings,
        paused_at = excluded.paused_at, paused_for = excluded.paused_for,
        left_seconds = excluded.left_seconds, fulfilled_at = excluded.fulfilled_at,
        cancelled_at = excluded.cancelled_at, superseded_at = excluded.superseded_at,
        standing = excluded.standing, warned = excluded.warned, check_at = excluded.check_at
      where promise is distinct from excluded
      """;

  @Override
  public Uni<Map<UUID, Announced>> announced(
      SqlConnection tx, Subject.Type type, Collection<Subject> subjects) {
    return tx.preparedQuery(LOCK)
        .execute(
            Tuple.of(
                type.name(),
                subjects.stream().map(Subject::account).toArray(String[]::new),
                subjects.stream().map(Subject::reference).toArray(String[]::new)))
        .map(
            rows -> {
              Map<UUID, Announced> announced = new HashMap<>();
              rows.forEach(
                  row ->
                      announced.put(
                          row.getUUID(0),
                          Announced.last(Standing.valueOf(row.getString(1)), row.getInteger(2))));
              return announced;
            });
  }

  @Override
  public Uni<List<PromiseBoard.Entry>> find(SqlConnection tx, Collection<UUID> ids) {
    return tx.preparedQuery(PostgresPromiseBoard.ENTRY + " where p.id = any($1)")
        .execute(Tuple.of(ids.toArray(UUID[]::new)))
        .map(rows -> rows.stream().map(PostgresPromiseBoard::entry).toList());
  }

  @Override
  public Uni<Void> store(SqlConnection tx, List<StandingPromise> promises) {
    return promises.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(STORE).execute(PromiseColumns.of(promises)).replaceWithVoid();
  }
}
