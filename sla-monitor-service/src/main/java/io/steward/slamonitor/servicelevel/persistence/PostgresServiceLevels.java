package io.steward.slamonitor.servicelevel.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.servicelevel.Dimension;
import io.steward.slamonitor.servicelevel.Excluded;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.MeasuredOrder;
import io.steward.slamonitor.servicelevel.OrderSelection;
import io.steward.slamonitor.servicelevel.Outcome;
import io.steward.slamonitor.servicelevel.ServiceLevel;
import io.steward.slamonitor.servicelevel.ServiceLevels;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Figures summed by the database over the orders themselves, so that nothing can drift. */
@ApplicationScoped
class PostgresServiceLevels implements ServiceLevels {
  private final Pool pool;
  private final Clock clock;

  PostgresServiceLevels(Pool pool, Clock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  @Override
  public Uni<Page<ServiceLevel>> figures(
      List<Measure> measures,
      List<Dimension> groupBy,
      OrderSelection selection,
      int limit,
      @Nullable String cursor) {
    List<String> after = cursor == null ? List.of() : Cursor.decode(cursor, groupBy.size() + 1);
    Statement statement =
        new FigureSql(new Grouping(groupBy), clock.instant())
            .write(measures, selection, after, limit + 1);
    return run(statement, row -> figure(row, groupBy.size()))
        .map(rows -> Page.of(rows, limit, last -> cursor(last.group(), last.measure().id())));
  }

  @Override
  public Uni<Page<Excluded>> exclusions(
      List<Measure> measures,
      List<Dimension> groupBy,
      OrderSelection selection,
      int limit,
      @Nullable String cursor) {
    List<Measure> excluding = measures.stream().filter(m -> !m.exclusions().isEmpty()).toList();
    if (excluding.isEmpty()) {
      return Uni.createFrom().item(new Page<>(List.of(), null));
    }
    List<String> after = cursor == null ? List.of() : Cursor.decode(cursor, groupBy.size() + 2);
    Statement statement =
        new ExcludedSql(new Grouping(groupBy), clock.instant())
            .write(excluding, selection, after, limit + 1);
    return run(statement, row -> excluded(row, groupBy.size()))
        .map(
            rows ->
                Page.of(
                    rows,
                    limit,
                    last ->
                        cursor(last.group(), last.measure().id(), last.exclusion().wireName())));
  }

  @Override
  public Uni<Page<MeasuredOrder>> orders(
      Measure measure,
      Outcome outcome,
      OrderSelection selection,
      int limit,
      @Nullable String cursor) {
    Statement statement =
        MeasuredOrderSql.write(
            measure, outcome, selection, MeasuredOrderSql.after(cursor), limit, clock.instant());
    return run(statement, row -> MeasuredOrderRow.read(measure, row))
        .map(rows -> Page.of(rows, limit, MeasuredOrderRow::cursorAfter));
  }

  private <T> Uni<List<T>> run(Statement statement, Function<Row, T> item) {
    return pool.preparedQuery(statement.sql())
        .execute(statement.values())
        .map(rows -> items(rows, item));
  }

  private static <T> List<T> items(RowSet<Row> rows, Function<Row, T> item) {
    List<T> items = new ArrayList<>(rows.size());
    rows.forEach(row -> items.add(item.apply(row)));
    return items;
  }

  private static ServiceLevel figure(Row row, int groups) {
    return new ServiceLevel(
        Measure.of(row.getString("measure")).orElseThrow(),
        group(row, groups),
        row.getBigDecimal("numerator"),
        row.getLong("denominator"));
  }

  private static Excluded excluded(Row row, int groups) {
    return new Excluded(
        Measure.of(row.getString("measure")).orElseThrow(),
        Objects.requireNonNull(MeasuredOrderRow.exclusion(row.getString("exclusion"))),
        group(row, groups),
        row.getLong("orders"));
  }

  private static List<String> group(Row row, int groups) {
    return IntStream.range(0, groups).mapToObj(i -> row.getString("d" + i)).toList();
  }

  private static String cursor(List<String> group, String... first) {
    List<Object> key = new ArrayList<>(List.of((Object[]) first));
    key.addAll(group);
    return Cursor.encode(key.toArray());
  }
}
