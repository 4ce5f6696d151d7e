package io.steward.slamonitor.promise.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.PromiseBoard;
import io.steward.slamonitor.promise.Standing;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists and counts promises by indexes that hold them in the order of their due time. */
@ApplicationScoped
class PostgresPromiseBoard implements PromiseBoard {
  private static final String ENTRY =
      """
      select p.*, o.warehouse, o.channel, o.carrier, o.region, o.value_amount, o.value_currency
      from promise p join orders o using (account, order_ref)
      """;

  private static final String MATCHES =
      """
      where (cardinality($1::text[]) = 0 or p.standing = any($1))
        and ($2::text is null or p.kind = $2)
        and ($3::text is null or p.account = $3)
        and ($4::text[] is null or p.account = any($4))
      """;

  private static final String LIST =
      ENTRY
          + MATCHES
          + """
             and ($5::timestamptz is null
                  or (p.due_at, p.account, p.order_ref, p.kind) > ($5, $6, $7, $8))
           order by p.due_at, p.account, p.order_ref, p.kind limit $9
           """;

  private static final String COUNT =
      "select kind, standing, count(*) as promises from promise p "
          + MATCHES
          + " and p.standing in ('OPEN', 'AT_RISK', 'BREACHED') group by kind, standing";

  private final Pool pool;

  PostgresPromiseBoard(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Page<Entry>> list(Question question, int limit, @Nullable String cursor) {
    Tuple values = values(question);
    after(values, cursor).addInteger(limit + 1);
    return pool.preparedQuery(LIST)
        .execute(values)
        .map(rows -> Page.of(items(rows, PostgresPromiseBoard::entry), limit, this::cursor));
  }

  @Override
  public Uni<List<Entry>> ofOrder(String account, String order) {
    return pool.preparedQuery(
            ENTRY + " where p.account = $1 and p.order_ref = $2 order by p.kind desc")
        .execute(Tuple.of(account, order))
        .map(rows -> items(rows, PostgresPromiseBoard::entry));
  }

  @Override
  public Uni<List<Count>> awaited(Question question) {
    return pool.preparedQuery(COUNT)
        .execute(values(question))
        .map(rows -> items(rows, PostgresPromiseBoard::count));
  }

  private static Tuple values(Question question) {
    PromiseKind kind = question.kind();
    return Tuple.tuple()
        .addArrayOfString(question.standings().stream().map(Enum::name).toArray(String[]::new))
        .addString(kind == null ? null : kind.name())
        .addString(question.account())
        .addArrayOfString(question.scope().map(scope -> scope.toArray(String[]::new)).orElse(null));
  }

  private static Tuple after(Tuple values, @Nullable String cursor) {
    if (cursor == null) {
      return values
          .addOffsetDateTime((OffsetDateTime) null)
          .addString(null)
          .addString(null)
          .addString(null);
    }
    List<String> key = Cursor.decode(cursor, 4);
    try {
      return values
          .addOffsetDateTime(Instant.parse(key.get(0)).atOffset(ZoneOffset.UTC))
          .addString(key.get(1))
          .addString(key.get(2))
          .addString(key.get(3));
    } catch (DateTimeException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "\"next\" of a page before");
    }
  }

  private String cursor(Entry last) {
    return Cursor.encode(
        last.promise().dueAt(),
        last.promise().order().account(),
        last.promise().order().order(),
        last.promise().kind());
  }

  private static Entry entry(Row row) {
    return new Entry(PromiseRow.promise(row), PromiseRow.standing(row), PromiseRow.traits(row));
  }

  private static Count count(Row row) {
    return new Count(
        PromiseKind.valueOf(row.getString("kind")),
        Standing.valueOf(row.getString("standing")),
        row.getLong("promises"));
  }

  private static <T> List<T> items(RowSet<Row> rows, Function<Row, T> item) {
    List<T> items = new ArrayList<>(rows.size());
    rows.forEach(row -> items.add(item.apply(row)));
    return items;
  }
}
