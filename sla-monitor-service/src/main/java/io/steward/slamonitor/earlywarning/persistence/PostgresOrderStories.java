package io.steward.slamonitor.earlywarning.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.earlywarning.OrderStories;
import io.steward.slamonitor.earlywarning.OrderStory;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Reads orders by their time of placement, a thousand rows at a time. */
@ApplicationScoped
class PostgresOrderStories implements OrderStories {
  private static final int ROWS = 1000;

  private static final String PLACED =
      "select "
          + StoryRow.COLUMNS
          + """
            from orders o left join account a on a.code = o.account
            where o.placed_at >= $1 and o.placed_at < $2
              and o.dispatch_due is not null and o.deliver_due is not null
            order by o.placed_at desc limit $3
            """;

  private final Pool pool;

  PostgresOrderStories(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<List<OrderStory>> placedBetween(Instant since, Instant until, int limit) {
    Tuple values = Tuple.of(since.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC), limit);
    return pool.withTransaction(tx -> read(tx, values));
  }

  private static Uni<List<OrderStory>> read(SqlConnection tx, Tuple values) {
    return tx.prepare(PLACED)
        .onItem()
        .transformToMulti(statement -> statement.createStream(ROWS, values).toMulti())
        .map(StoryRow::story)
        .collect()
        .asList();
  }
}
