package io.steward.billing;

import static org.awaitility.Awaitility.await;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;

/**
 * A lock in the way of a transaction, so that it can be killed at a place of our choice: its
 * connection breaks as it does when its process dies.
 */
final class HeldLock implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Pool pool;
  private final SqlConnection holder;

  private HeldLock(Pool pool, String sql, Tuple values) {
    this.pool = pool;
    this.holder = pool.getConnection().await().atMost(PATIENCE);
    holder.begin().await().atMost(PATIENCE);
    holder.preparedQuery(sql).execute(values).await().atMost(PATIENCE);
  }

  /** Whoever writes into the table from now on waits. */
  static HeldLock onTable(Pool pool, String table) {
    return new HeldLock(pool, "lock table " + table + " in exclusive mode", Tuple.tuple());
  }

  /** Whoever bills the account from now on waits. */
  static HeldLock onContract(Pool pool, String account) {
    return new HeldLock(
        pool, "select 1 from contract where account = $1 for update", Tuple.of(account));
  }

  /** Breaks the connections of those who wait for this lock, as soon as there is one. */
  void killWhoeverWaits() {
    int holding =
        holder
            .query("select pg_backend_pid() as pid")
            .execute()
            .await()
            .atMost(PATIENCE)
            .iterator()
            .next()
            .getInteger("pid");
    await().atMost(PATIENCE).until(() -> kill(holding) > 0);
  }

  private int kill(int holding) {
    return pool.preparedQuery(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where $1::int = any (pg_blocking_pids(pid))
            """)
        .execute(Tuple.of(holding))
        .await()
        .atMost(PATIENCE)
        .rowCount();
  }

  @Override
  public void close() {
    holder.query("rollback").execute().await().atMost(PATIENCE);
    holder.close().await().atMost(PATIENCE);
  }
}
