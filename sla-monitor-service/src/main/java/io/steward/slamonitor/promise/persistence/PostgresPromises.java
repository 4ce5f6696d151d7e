package io.steward.slamonitor.promise.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.promise.Announced;
import io.steward.slamonitor.promise.PromiseBoard;
import io.steward.slamonitor.promise.Promises;
import io.steward.slamonitor.promise.Standing;
import io.steward.slamonitor.promise.StandingPromise;
import io.steward.slamonitor.promise.StoredPromise;
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
  private static final String READ =
      """
      select p.id, p.standing, p.warned, p.policy, p.calendar, p.started_at, p.due_at, p.warn_at,
        p.warnings, p.paused_at, p.paused_for, p.left_seconds, p.fulfilled_at, p.cancelled_at,
        p.superseded_at
      from unnest($2::text[], $3::text[]) as k (account, order_ref)
      join promise p using (account, order_ref)
      where p.subject = $1
      """;

  private static final String LOCK = READ + " order by p.id for update of p";

  private static final String NEW =
      """
      (select id, subject, account, order_ref, kind, cycle, revision, policy, calendar, started_at,
        coalesce(due_at, 'infinity') as due_at, coalesce(warn_at, due_at, 'infinity') as warn_at,
        warnings::timestamptz[] as warnings, paused_at, paused_for, left_seconds, fulfilled_at,
        cancelled_at, superseded_at, standing, warned, check_at
      from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::int[],
        $8::text[], $9::text[], $10::timestamptz[], $11::timestamptz[], $12::timestamptz[],
        $13::text[], $14::timestamptz[], $15::text[], $16::bigint[], $17::timestamptz[],
        $18::timestamptz[], $19::timestamptz[], $20::text[], $21::int[], $22::timestamptz[])
        as c (id, subject, account, order_ref, kind, cycle, revision, policy, calendar, started_at,
          due_at, warn_at, warnings, paused_at, paused_for, left_seconds, fulfilled_at,
          cancelled_at, superseded_at, standing, warned, check_at))
      """;

  private static final String ADD =
      """
      insert into promise (id, subject, account, order_ref, kind, cycle, revision, policy, calendar,
        started_at, due_at, warn_at, warnings, paused_at, paused_for, left_seconds, fulfilled_at,
        cancelled_at, superseded_at, standing, warned, check_at)
      """
          + NEW;

  // What was last announced comes from the row that is replaced: a promise that was broken while
  // this statement waited for it is not announced as broken once more.
  private static final String UPDATE =
      """
      update promise p set
        policy = n.policy, calendar = n.calendar, started_at = n.started_at, due_at = n.due_at,
        warn_at = n.warn_at, warnings = n.warnings, paused_at = n.paused_at,
        paused_for = n.paused_for, left_seconds = n.left_seconds, fulfilled_at = n.fulfilled_at,
        cancelled_at = n.cancelled_at, superseded_at = n.superseded_at, standing = n.standing,
        warned = n.warned, check_at = n.check_at
      from %s as n where p.id = n.id
      returning p.id, old.standing, old.warned
      """
          .formatted(NEW);

  @Override
  public Uni<Map<UUID, StoredPromise>> stored(
      SqlConnection tx, Subject.Type type, Collection<Subject> subjects) {
    return read(tx, READ, type, subjects);
  }

  @Override
  public Uni<Map<UUID, StoredPromise>> locked(
      SqlConnection tx, Subject.Type type, Collection<Subject> subjects) {
    return read(tx, LOCK, type, subjects);
  }

  private static Uni<Map<UUID, StoredPromise>> read(
      SqlConnection tx, String sql, Subject.Type type, Collection<Subject> subjects) {
    if (subjects.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return tx.preparedQuery(sql)
        .execute(
            Tuple.of(
                type.name(),
                subjects.stream().map(Subject::account).toArray(String[]::new),
                subjects.stream().map(Subject::reference).toArray(String[]::new)))
        .map(
            rows -> {
              Map<UUID, StoredPromise> stored = HashMap.newHashMap(rows.size());
              rows.forEach(row -> stored.put(row.getUUID(0), PromiseRow.stored(row)));
              return stored;
            });
  }

  @Override
  public Uni<List<PromiseBoard.Entry>> find(SqlConnection tx, Collection<UUID> ids) {
    return tx.preparedQuery(PostgresPromiseBoard.ENTRY + " where p.id = any($1)")
        .execute(Tuple.of(ids.toArray(UUID[]::new)))
        .map(rows -> rows.stream().map(PostgresPromiseBoard::entry).toList());
  }

  @Override
  public Uni<Void> add(SqlConnection tx, List<StandingPromise> promises) {
    return promises.isEmpty()
        ? Uni.createFrom().voidItem()
        : tx.preparedQuery(ADD).execute(PromiseColumns.of(promises)).replaceWithVoid();
  }

  @Override
  public Uni<Map<UUID, Announced>> update(SqlConnection tx, List<StandingPromise> promises) {
    if (promises.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return tx.preparedQuery(UPDATE)
        .execute(PromiseColumns.of(promises))
        .map(
            rows -> {
              Map<UUID, Announced> before = HashMap.newHashMap(rows.size());
              rows.forEach(
                  row ->
                      before.put(
                          row.getUUID(0),
                          Announced.last(Standing.valueOf(row.getString(1)), row.getInteger(2))));
              return before;
            });
  }
}
