package io.steward.slamonitor.servicelevel.persistence;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Unit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statements for the measurements of many days, one for each moment that decides a period. Each
 * reads the orders of a day once, by the index of its moment, for all measures that go by it, and
 * answers one row for each cell of dimensions: the day's position, counted from 1, the four
 * dimensions, and then for each measure its numerator, its denominator and its buckets in their
 * order. As rows of their own the measures would be thirteen times as much to send.
 *
 * @param measures those that go by this moment
 * @param text the statement; takes the accounts, the days and the moment of the question
 */
record CellSql(List<Measure> measures, String text) {
  // "offset 0" keeps the planner from reading all orders to answer for a few days.
  private static final String CELLS =
      """
      with t as materialized (select $3::timestamptz as now), d as materialized (
        select k.at::int as at, k.account,
          k.day::timestamp at time zone coalesce(a.time_zone, 'UTC') as since,
          (k.day + 1)::timestamp at time zone coalesce(a.time_zone, 'UTC') as until
        from unnest($1::text[], $2::date[]) with ordinality as k (account, day, at)
        left join account a on a.code = k.account)
      select d.at, o.warehouse, o.channel, o.carrier, o.region, %s
      from t cross join d cross join lateral (
        select o.warehouse, o.channel, o.carrier, o.region, %s
        from orders o
        where o.account = d.account and %s and %s >= d.since and %s < d.until offset 0) o
      group by d.at, o.warehouse, o.channel, o.carrier, o.region
      """;

  /** One for each moment. */
  static final List<CellSql> ALL =
      Arrays.stream(Measure.values())
          .collect(
              collectingAndThen(
                  groupingBy(m -> MeasureSql.of(m).moment(), LinkedHashMap::new, toList()),
                  byMoment ->
                      byMoment.entrySet().stream()
                          .map(
                              one ->
                                  new CellSql(one.getValue(), text(one.getKey(), one.getValue())))
                          .toList()));

  private static String text(String moment, List<Measure> measures) {
    return CELLS.formatted(
        measures.stream().flatMap(CellSql::sums).collect(joining(", ")),
        measures.stream().map(CellSql::terms).collect(joining(", ")),
        indexed(moment),
        moment,
        moment);
  }

  /** A moment that is an expression has no index of its own: the column that it picks has one. */
  private static String indexed(String moment) {
    return moment.startsWith("(") ? "o.refunded_at >= d.since and o.refunded_at < d.until" : "true";
  }

  private static String terms(Measure measure) {
    MeasureSql sql = MeasureSql.of(measure);
    int n = measure.ordinal();
    return "%s as x%d, %s as m%d, %s as a%d"
        .formatted(sql.exclusion(), n, sql.met(), n, sql.amount(), n);
  }

  private static Stream<String> sums(Measure measure) {
    int n = measure.ordinal();
    String counted = "o.x" + n + " is null";
    String sum =
        measure.unit() == Unit.HOURS
            ? "coalesce(sum(o.a%d) filter (where %s), 0)".formatted(n, counted)
            : "count(*) filter (where %s and o.m%d)".formatted(counted, n);
    return Stream.concat(
        Stream.of(sum, "count(*) filter (where %s)".formatted(counted)),
        measure.exclusions().stream()
            .map(bucket -> "count(*) filter (where o.x%d = '%s')".formatted(n, bucket.wireName())));
  }
}
