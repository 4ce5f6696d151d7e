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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists and counts promises by indexes that hold them in the order of their due time. */
@ApplicationScoped
class PostgresPromiseBoard implements PromiseBoard {
  /** The due time of what a pause holds open. */
  private static final String NEVER = "infinity";

  static final String ENTRY =
      """
      select p.*, o.warehouse, o.channel, o.carrier, o.region, o.value_amount, o.value_currency
      from promise p
      left join orders o
        on p.subject = 'ORDER' and o.account = p.account and o.order_ref = p.order_ref
      """;

  private static final String MATCHES =
      """
      where (cardinality($1::text[]) = 0 or p.standing = any($1))
        and ($2::text is null or p.subject = $2)
        and ($3::text is null or p.kind = $3)
        and ($4::text is null or p.account = $4)
        and ($5::text is null or p.order_ref = $5)
        and ($6::text[] is null or p.account = any($6))
      """;

  private static final String LIST =
      ENTRY
          + MATCHES
          + """
            and ($7::timestamptz is null or p.due_at >= $7)
            and ($8::timestamptz is null or p.due_at < $8)
            and ($9::text is null or p.subject = 'ORDER' and $9 = coalesce(
              case p.kind when 'DELIVERY' then o.carrier end, o.warehouse, 'unknown'))
            and ($10::text is null or (p.due_at, p.id) > ($10::timestamptz, $11::uuid))
          order by p.due_at, p.id limit $12
          """;

  private static final String COUNT =
      "select kind, standing, count(*) as promises from promise p "
          + MATCHES
          + " and p.standing in ('PENDING', 'OPEN', 'AT_RISK', 'PAUSED', 'BREACHED')"
          + " group by kind, standing";

  private static final String OF_ORDER =
      ENTRY
          + """
          where p.subject = 'ORDER' and p.account = $1 and p.order_ref = $2
          """;

  // Of several of one kind the one that holds comes first; it took over from those behind it.
  private static final Comparator<Entry> BY_KIND =
      Comparator.comparing((Entry entry) -> entry.promise().kind())
          .thenComparing(entry -> entry.promise().key().revision(), Comparator.reverseOrder());

  private final Pool pool;

  PostgresPromiseBoard(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Page<Entry>> list(Question question, int limit, @Nullable String cursor) {
    Tuple values = values(question);
    after(narrow(values, question.narrowing()), cursor).addInteger(limit + 1);
    return pool.preparedQuery(LIST)
        .execute(values)
        .map(rows -> Page.of(items(rows, PostgresPromiseBoard::entry), limit, this::cursor));
  }

  @Override
  public Uni<Optional<Entry>> find(UUID id) {
    return pool.preparedQuery(ENTRY + " where p.id = $1")
        .execute(Tuple.of(id))
        .map(rows -> items(rows, PostgresPromiseBoard::entry).stream().findFirst());
  }

  @Override
  public Uni<List<Entry>> ofOrder(String account, String order) {
    return pool.preparedQuery(OF_ORDER)
        .execute(Tuple.of(account, order))
        .map(rows -> items(rows, PostgresPromiseBoard::entry).stream().sorted(BY_KIND).toList());
  }

  @Override
  public Uni<List<Count>> awaited(Question question) {
    return pool.preparedQuery(COUNT)
        .execute(values(question))
        .map(rows -> items(rows, PostgresPromiseBoard::count));
  }

  private static Tuple values(Question question) {
    return Tuple.tuple()
        .addArrayOfString(question.standings().stream().map(Enum::name).toArray(String[]::new))
        .addString(name(question.subject()))
        .addString(name(question.kind()))
        .addString(question.account())
        .addString(question.reference())
        .addArrayOfString(question.scope().map(scope -> scope.toArray(String[]::new)).orElse(null));
  }

  private static Tuple narrow(Tuple values, Narrowing narrowing) {
    return values
        .addOffsetDateTime(utc(narrowing.dueFrom()))
        .addOffsetDateTime(utc(narrowing.dueUntil()))
        .addString(narrowing.place());
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static Tuple after(Tuple values, @Nullable String cursor) {
    if (cursor == null) {
      return values.addString(null).addUUID(null);
    }
    List<String> key = Cursor.decode(cursor, 2);
    try {
      return values
          .addString(key.get(0).equals(NEVER) ? NEVER : Instant.parse(key.get(0)).toString())
          .addUUID(UUID.fromString(key.get(1)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "\"next\" of a page before");
    }
  }

  private String cursor(Entry last) {
    Instant due = last.promise().dueAt();
    return Cursor.encode(due == null ? NEVER : due, last.promise().id());
  }

  static Entry entry(Row row) {
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
