package io.steward.slamonitor.servicelevel.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.servicelevel.AccountDay;
import io.steward.slamonitor.servicelevel.Measurement;
import io.steward.slamonitor.servicelevel.Measurements;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measurements of many days in a few statements. An order that changes between two of them is
 * counted before and after; its days are noted with the change and stated once more.
 */
@ApplicationScoped
class PostgresMeasurements implements Measurements {
  // The orders of a day are found by index alone; plans made while the tables were small would read
  // all orders for each day, for ever.
  private static final String REVISIONS =
      """
      select nextval('measurement_revision'), set_config('enable_seqscan', 'off', true)
      from generate_series(1, $1)
      """;

  private final Clock clock;

  PostgresMeasurements(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Uni<List<Measurement>> of(SqlConnection tx, List<AccountDay> days) {
    return tx.preparedQuery(REVISIONS)
        .execute(Tuple.of(days.size()))
        .chain(revisions -> cells(tx, days).map(found -> statements(days, found, revisions)));
  }

  // On one connection they run one after another, but without waiting for each answer.
  private Uni<List<DayCells>> cells(SqlConnection tx, List<AccountDay> days) {
    List<DayCells> cells = Stream.generate(DayCells::new).limit(days.size()).toList();
    Tuple values =
        Tuple.of(
            days.stream().map(AccountDay::account).toArray(String[]::new),
            days.stream().map(AccountDay::day).toArray(LocalDate[]::new),
            clock.instant().atOffset(ZoneOffset.UTC));
    List<Uni<Void>> read =
        CellSql.ALL.stream()
            .map(
                sql ->
                    tx.preparedQuery(sql.text())
                        .execute(values)
                        .invoke(
                            rows ->
                                rows.forEach(
                                    row -> cells.get(DayCells.day(row)).add(sql.measures(), row)))
                        .replaceWithVoid())
            .toList();
    return Uni.join().all(read).andFailFast().replaceWith(cells);
  }

  private static List<Measurement> statements(
      List<AccountDay> days, List<DayCells> cells, RowSet<Row> revisions) {
    List<Measurement> statements = new ArrayList<>(days.size());
    var revision = revisions.iterator();
    for (int i = 0; i < days.size(); i++) {
      statements.add(
          new Measurement(
              days.get(i).account(),
              days.get(i).day(),
              revision.next().getLong(0),
              cells.get(i).rows(),
              cells.get(i).exclusions(),
              Map.of()));
    }
    return statements;
  }
}
