package io.steward.slamonitor.servicelevel.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.servicelevel.AccountDay;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Measurement;
import io.steward.slamonitor.servicelevel.Measurements;
import io.steward.slamonitor.servicelevel.Tally;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measurements of many days in one statement. */
@ApplicationScoped
class PostgresMeasurements implements Measurements {
  private final Clock clock;

  PostgresMeasurements(Clock clock) {
    this.clock = clock;
  }

  /** What one day states. */
  private record Content(List<Measurement.Cell> rows, List<Measurement.ExcludedCell> exclusions) {
    Content() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(Row row) {
      String exclusion = row.getString("exclusion");
      if (exclusion == null) {
        rows.add(cell(row));
      } else {
        exclusions.add(
            new Measurement.ExcludedCell(
                row.getString("measure"),
                exclusion,
                dimensions(row),
                row.getBigDecimal("numerator").toPlainString()));
      }
    }
  }

  @Override
  public Uni<List<Measurement>> of(SqlConnection tx, List<AccountDay> days) {
    return tx.preparedQuery("select nextval('measurement_revision') from generate_series(1, $1)")
        .execute(Tuple.of(days.size()))
        .chain(revisions -> contents(tx, days).map(found -> statements(days, found, revisions)));
  }

  private Uni<Map<AccountDay, Content>> contents(SqlConnection tx, List<AccountDay> days) {
    return tx.preparedQuery(CellSql.ALL)
        .execute(
            Tuple.of(
                days.stream().map(AccountDay::account).toArray(String[]::new),
                days.stream().map(AccountDay::day).toArray(LocalDate[]::new),
                clock.instant().atOffset(ZoneOffset.UTC)))
        .map(
            rows -> {
              Map<AccountDay, Content> contents = new HashMap<>();
              rows.forEach(row -> contents.computeIfAbsent(day(row), d -> new Content()).add(row));
              return contents;
            });
  }

  private static List<Measurement> statements(
      List<AccountDay> days, Map<AccountDay, Content> contents, RowSet<Row> revisions) {
    var revision = revisions.iterator();
    return days.stream()
        .map(
            day -> {
              Content content = contents.getOrDefault(day, new Content());
              return new Measurement(
                  day.account(),
                  day.day(),
                  revision.next().getLong(0),
                  content.rows(),
                  content.exclusions(),
                  Map.of());
            })
        .toList();
  }

  private static AccountDay day(Row row) {
    return new AccountDay(row.getString("account"), row.getLocalDate("day"));
  }

  private static Measurement.Cell cell(Row row) {
    return Measurement.Cell.of(
        Measure.of(row.getString("measure")).orElseThrow(),
        dimensions(row),
        new Tally(row.getBigDecimal("numerator"), row.getLong("denominator")));
  }

  private static Measurement.Dimensions dimensions(Row row) {
    return new Measurement.Dimensions(
        row.getString("warehouse"),
        row.getString("channel"),
        row.getString("carrier"),
        row.getString("region"));
  }
}
