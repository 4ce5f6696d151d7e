package io.steward.platform.outbox;

import static java.util.Comparator.comparingLong;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;

/**
 * The relay's view of the table, blocking, for a thread of its own.
 *
 * <p>One relay at a time works on a database: an advisory lock of the transaction makes the others
 * wait. With {@code SKIP LOCKED} several would share the work and break the order within a key.
 */
final class OutboxTable {
  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final long LOCK = 0x5354_4557_4f55_5442L; // "STEWOUTB"

  // Rows come and go by the thousand between two analyses. The planner takes the table for empty,
  // and would read all of it for each batch, dead rows included.
  private static final String OCCUPY =
      "select pg_advisory_xact_lock($1), set_config('enable_seqscan', 'off', true)";

  // A row keeps its place until it is deleted: nobody updates one.
  private static final String TAKE_OLDEST =
      """
      delete from outbox
      where ctid = any (array(select ctid from outbox order by seq limit $1))
      returning seq, id, aggregatetype, aggregateid, type, subject, payload::text as payload,
        occurred_at
      """;

  private final Pool pool;

  OutboxTable(Pool pool) {
    this.pool = pool;
  }

  /**
   * Hands the oldest rows to the publisher. They are gone if it returns normally; if it throws,
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
    await(connection.preparedQuery(OCCUPY).execute(Tuple.of(LOCK)));
    var taken = await(connection.preparedQuery(TAKE_OLDEST).execute(Tuple.of(limit)));
    List<OutboxRow> rows =
        taken.stream().map(OutboxRow::of).sorted(comparingLong(OutboxRow::seq)).toList();
    publisher.publish(rows);
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
