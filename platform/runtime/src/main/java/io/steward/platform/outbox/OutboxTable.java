package io.steward.platform.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The relay's view of the table, blocking, for a thread of its own.
 *
 * <p>One relay at a time works on a database: an advisory lock of the transaction makes the others
 * wait. With {@code SKIP LOCKED} several would share the work and break the order within a key.
 */
final class OutboxTable {
  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final long LOCK = 0x5354_4557_4f55_5442L; // "STEWOUTB"

  private static final String OLDEST =
      """
      select seq, id, aggregatetype, aggregateid, type, subject, payload::text as payload, occurred_at
      from outbox order by seq limit $1
      """;

  private final Pool pool;

  OutboxTable(Pool pool) {
    this.pool = pool;
  }

  /**
   * Hands the oldest rows to the publisher and deletes them if it returns normally; if it throws,
   * they stay.
   *
   * @return how many rows there were
   */
  int drain(int limit, Publisher publisher) throws Exception {
    SqlConnection connection = await(pool.getConnection());
    try {
      var tx = await(connection.begin());
      try {
        int drained = drain(connection, limit, publisher);
        await(tx.commit());
        return drained;
      } catch (Exception e) {
        await(tx.rollback().onFailure().recoverWithNull());
        throw e;
      }
    } finally {
      await(connection.close().onFailure().recoverWithNull());
    }
  }

  private int drain(SqlConnection connection, int limit, Publisher publisher) throws Exception {
    await(connection.preparedQuery("select pg_advisory_xact_lock($1)").execute(Tuple.of(LOCK)));
    var found = await(connection.preparedQuery(OLDEST).execute(Tuple.of(limit)));
    List<OutboxRow> rows =
        StreamSupport.stream(found.spliterator(), false).map(OutboxRow::of).toList();
    publisher.publish(rows);
    if (!rows.isEmpty()) {
      Long[] sent = rows.stream().map(OutboxRow::seq).toArray(Long[]::new);
      await(
          connection
              .preparedQuery("delete from outbox where seq = any($1)")
              .execute(Tuple.of((Object) sent)));
    }
    return rows.size();
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(PATIENCE);
  }

  /** Publishes rows in their order and returns only when the broker has acknowledged every one. */
  interface Publisher {
    void publish(List<OutboxRow> rows) throws Exception;
  }
}
