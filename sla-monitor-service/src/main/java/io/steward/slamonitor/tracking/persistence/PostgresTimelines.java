package io.steward.slamonitor.tracking.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.tracking.Timelines;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks orders up by index: by key, or by the beginning of a reference or tracking number. */
@ApplicationScoped
class PostgresTimelines implements Timelines {
  private static final String TIMELINE =
      """
      select id, account, order_ref, type, occurred_at, recorded_at, received_at,
             body::text as body
      from order_event where account = $1 and order_ref = $2 order by occurred_at, id
      """;

  private static final String FIND =
      """
      select * from orders
      where (order_ref like $1 or tracking_number like $1)
        and ($2::text is null or account = $2)
        and ($3::text[] is null or account = any($3))
        and ($4::text is null or (order_ref, account) > ($4, $5))
      order by order_ref, account limit $6
      """;

  private final Pool pool;
  private final OrderEventRow eventRow;

  PostgresTimelines(Pool pool, ObjectMapper json) {
    this.pool = pool;
    this.eventRow = new OrderEventRow(json);
  }

  @Override
  public Uni<List<Entry>> of(OrderKey key) {
    return pool.preparedQuery(TIMELINE)
        .execute(Tuple.of(key.account(), key.order()))
        .map(
            rows ->
                items(
                    rows,
                    row ->
                        new Entry(
                            eventRow.event(row),
                            row.getOffsetDateTime("received_at").toInstant(),
                            eventRow.data(row.getString("body")))));
  }

  @Override
  public Uni<Page<Found>> find(
      String beginning,
      @Nullable String account,
      Optional<Set<String>> scope,
      int limit,
      @Nullable String cursor) {
    List<String> after = cursor == null ? List.of() : Cursor.decode(cursor, 2);
    Tuple values =
        Tuple.tuple()
            .addString(pattern(beginning))
            .addString(account)
            .addArrayOfString(scope.map(s -> s.toArray(String[]::new)).orElse(null))
            .addString(after.isEmpty() ? null : after.get(0))
            .addString(after.isEmpty() ? null : after.get(1))
            .addInteger(limit + 1);
    return pool.preparedQuery(FIND)
        .execute(values)
        .map(
            rows ->
                Page.of(
                    items(rows, PostgresTimelines::found),
                    limit,
                    last -> Cursor.encode(last.key().order(), last.key().account())));
  }

  private static String pattern(String beginning) {
    return beginning.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private static Found found(Row row) {
    return new Found(
        new OrderKey(row.getString("account"), row.getString("order_ref")),
        row.getString("tracking_number"),
        row.getString("warehouse"),
        row.getString("carrier"),
        instant(row, "placed_at"),
        instant(row, "dispatched_at"),
        instant(row, "delivered_at"),
        instant(row, "cancelled_at"));
  }

  private static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }

  private static <T> List<T> items(RowSet<Row> rows, Function<Row, T> item) {
    List<T> items = new ArrayList<>(rows.size());
    rows.forEach(row -> items.add(item.apply(row)));
    return items;
  }
}
