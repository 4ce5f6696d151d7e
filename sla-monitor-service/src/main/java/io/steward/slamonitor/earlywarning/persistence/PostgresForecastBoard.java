package io.steward.slamonitor.earlywarning.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.earlywarning.Forecast;
import io.steward.slamonitor.earlywarning.ForecastBoard;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists open forecasts by an index that holds them in the order of their probability. */
@ApplicationScoped
class PostgresForecastBoard implements ForecastBoard {
  private static final String ENTRY =
      """
      select f.account, f.order_ref, f.kind, f.probability, f.reasons::text as reasons,
        f.model_version, f.at, f.due_at, f.open, f.raised_at, o.warehouse, o.region
      from breach_forecast f join orders o using (account, order_ref)
      """;

  private static final String LIST =
      ENTRY
          + """
            where f.open and f.due_at > now() and ($1::text is null or f.kind = $1)
              and ($2::text is null or f.account = $2)
              and f.probability >= $3
              and ($4::text[] is null or f.account = any($4))
              and ($5::float8 is null or f.probability < $5
                   or (f.probability = $5 and (f.account, f.order_ref, f.kind) > ($6, $7, $8)))
            order by f.probability desc, f.account, f.order_ref, f.kind limit $9
            """;

  private static final String OF_ORDERS =
      ENTRY
          + """
            join unnest($1::text[], $2::text[]) as k (account, order_ref) using (account, order_ref)
            where ($3::text[] is null or f.account = any($3))
            order by f.account, f.order_ref, f.kind desc
            """;

  private final Pool pool;
  private final ReasonsJson reasons;

  PostgresForecastBoard(Pool pool, ReasonsJson reasons) {
    this.pool = pool;
    this.reasons = reasons;
  }

  @Override
  public Uni<Page<Entry>> list(Question question, int limit, @Nullable String cursor) {
    PromiseKind kind = question.kind();
    Tuple values =
        Tuple.tuple()
            .addString(kind == null ? null : kind.name())
            .addString(question.account())
            .addDouble(question.minProbability())
            .addArrayOfString(accounts(question.scope()));
    after(values, cursor).addInteger(limit + 1);
    return pool.preparedQuery(LIST)
        .execute(values)
        .map(rows -> Page.of(entries(rows), limit, PostgresForecastBoard::cursor));
  }

  @Override
  public Uni<List<Entry>> ofOrders(Collection<OrderKey> orders, Optional<Set<String>> scope) {
    return pool.preparedQuery(OF_ORDERS)
        .execute(
            Tuple.of(
                orders.stream().map(OrderKey::account).toArray(String[]::new),
                orders.stream().map(OrderKey::order).toArray(String[]::new),
                accounts(scope)))
        .map(this::entries);
  }

  private static String @Nullable [] accounts(Optional<Set<String>> scope) {
    return scope.map(set -> set.toArray(String[]::new)).orElse(null);
  }

  private static Tuple after(Tuple values, @Nullable String cursor) {
    if (cursor == null) {
      return values.addDouble(null).addString(null).addString(null).addString(null);
    }
    List<String> key = Cursor.decode(cursor, 4);
    try {
      return values
          .addDouble(Double.valueOf(key.get(0)))
          .addString(key.get(1))
          .addString(key.get(2))
          .addString(key.get(3));
    } catch (NumberFormatException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "\"next\" of a page before");
    }
  }

  private static String cursor(Entry last) {
    Forecast forecast = last.forecast();
    return Cursor.encode(
        forecast.probability(),
        forecast.order().account(),
        forecast.order().order(),
        forecast.kind());
  }

  private List<Entry> entries(RowSet<Row> rows) {
    List<Entry> entries = new ArrayList<>(rows.size());
    rows.forEach(row -> entries.add(entry(row)));
    return entries;
  }

  private Entry entry(Row row) {
    OffsetDateTime raisedAt = row.getOffsetDateTime("raised_at");
    return new Entry(
        new Forecast(
            new OrderKey(row.getString("account"), row.getString("order_ref")),
            PromiseKind.valueOf(row.getString("kind")),
            row.getDouble("probability"),
            reasons.read(row.getString("reasons")),
            row.getOffsetDateTime("at").toInstant(),
            row.getOffsetDateTime("due_at").toInstant()),
        row.getLong("model_version"),
        row.getBoolean("open"),
        raisedAt == null ? null : raisedAt.toInstant(),
        row.getString("warehouse"),
        row.getString("region"));
  }
}
