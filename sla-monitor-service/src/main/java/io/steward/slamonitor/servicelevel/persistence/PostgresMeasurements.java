package io.steward.slamonitor.servicelevel.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.servicelevel.AccountDay;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Measurement;
import io.steward.slamonitor.servicelevel.Measurements;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Measurements of many days in one statement, each measure by its own index. */
@ApplicationScoped
class PostgresMeasurements implements Measurements {
  private static final String DAYS =
      """
      with d as materialized (
        select k.account, k.day,
          k.day::timestamp at time zone coalesce(a.time_zone, 'UTC') as since,
          (k.day + 1)::timestamp at time zone coalesce(a.time_zone, 'UTC') as until
        from unnest($1::text[], $2::date[]) as k (account, day)
        left join account a on a.code = k.account)
      """;

  // "offset 0" keeps the planner from reading all orders to answer for a few days.
  private static final String CELLS =
      """
      select d.account, d.day, '%s' as measure, o.warehouse, o.channel, o.carrier, o.region,
        count(*) filter (where %s) as numerator, count(*) as denominator
      from d cross join lateral (
        select * from orders o
        where o.account = d.account and %s >= d.since and %s < d.until offset 0) o
      where %s
      group by d.account, d.day, o.warehouse, o.channel, o.carrier, o.region
      """;

  private static final String ALL =
      DAYS
          + Arrays.stream(Measure.values())
              .map(PostgresMeasurements::cells)
              .collect(Collectors.joining(" union all "))
          + " order by measure, warehouse, channel, carrier, region";

  @Override
  public Uni<List<Measurement>> of(SqlConnection tx, List<AccountDay> days) {
    return tx.preparedQuery("select nextval('measurement_revision') from generate_series(1, $1)")
        .execute(Tuple.of(days.size()))
        .chain(revisions -> cells(tx, days).map(cells -> statements(days, cells, revisions)));
  }

  private static Uni<Map<AccountDay, List<Measurement.Cell>>> cells(
      SqlConnection tx, List<AccountDay> days) {
    return tx.preparedQuery(ALL)
        .execute(
            Tuple.of(
                days.stream().map(AccountDay::account).toArray(String[]::new),
                days.stream().map(AccountDay::day).toArray(LocalDate[]::new)))
        .map(
            rows -> {
              Map<AccountDay, List<Measurement.Cell>> cells = new HashMap<>();
              rows.forEach(
                  row -> cells.computeIfAbsent(day(row), d -> new ArrayList<>()).add(cell(row)));
              return cells;
            });
  }

  private static List<Measurement> statements(
      List<AccountDay> days, Map<AccountDay, List<Measurement.Cell>> cells, RowSet<Row> revisions) {
    var revision = revisions.iterator();
    return days.stream()
        .map(
            d ->
                new Measurement(
                    d.account(),
                    d.day(),
                    revision.next().getLong(0),
                    cells.getOrDefault(d, List.of())))
        .toList();
  }

  private static String cells(Measure measure) {
    MeasureSql sql = MeasureSql.of(measure);
    return CELLS.formatted(measure.id(), sql.met(), sql.moment(), sql.moment(), sql.counted());
  }

  private static AccountDay day(Row row) {
    return new AccountDay(row.getString("account"), row.getLocalDate("day"));
  }

  private static Measurement.Cell cell(Row row) {
    return Measurement.Cell.ofOrders(
        row.getString("measure"),
        new Measurement.Dimensions(
            row.getString("warehouse"),
            row.getString("channel"),
            row.getString("carrier"),
            row.getString("region")),
        row.getLong("numerator"),
        row.getLong("denominator"));
  }
}
