package io.steward.slamonitor.servicelevel.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Cursor;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.servicelevel.Dimension;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Figures summed by the database over the orders themselves, so that nothing can drift. */
@ApplicationScoped
class PostgresServiceLevels implements ServiceLevels {
  private final Pool pool;

  PostgresServiceLevels(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Page<ServiceLevel>> figures(
      List<Measure> measures,
      List<Dimension> groupBy,
      OrderSelection selection,
      int limit,
      @Nullable String cursor) {
    List<String> after = cursor == null ? List.of() : Cursor.decode(cursor, groupBy.size() + 1);
    Statement statement = new FigureSql(groupBy).write(measures, selection, after, limit + 1);
    return run(statement, row -> figure(row, groupBy.size()))
        .map(rows -> Page.of(rows, limit, PostgresServiceLevels::cursorAfter));
  }

  @Override
  public Uni<Page<MeasuredOrder>> orders(
      Measure measure,
      Outcome outcome,
      OrderSelection selection,
      int limit,
      @Nullable String cursor) {
    Statement statement =
        MeasuredOrderSql.write(measure, outcome, selection, MeasuredOrderSql.after(cursor), limit);
    return run(statement, row -> MeasuredOrderSql.order(measure, row))
        .map(rows -> Page.of(rows, limit, MeasuredOrderSql::cursorAfter));
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
        IntStream.range(0, groups).mapToObj(i -> row.getString("d" + i)).toList(),
        row.getLong("numerator"),
        row.getLong("denominator"));
  }

  private static String cursorAfter(ServiceLevel last) {
    List<Object> key = new ArrayList<>(List.of(last.measure().id()));
    key.addAll(last.group());
    return Cursor.encode(key.toArray());
  }
}
