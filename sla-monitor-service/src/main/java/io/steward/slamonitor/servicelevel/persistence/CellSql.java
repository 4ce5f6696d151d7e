package io.steward.slamonitor.servicelevel.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.steward.slamonitor.servicelevel.Exclusion;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Unit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statement for the measurements of many days. The orders of a day are read once for each
 * moment that decides a period, not once for each measure, and by the index of that moment.
 */
final class CellSql {
  private static final String DAYS =
      """
      with t as materialized (select $3::timestamptz as now), d as materialized (
        select k.account, k.day,
          k.day::timestamp at time zone coalesce(a.time_zone, 'UTC') as since,
          (k.day + 1)::timestamp at time zone coalesce(a.time_zone, 'UTC') as until
        from unnest($1::text[], $2::date[]) as k (account, day)
        left join account a on a.code = k.account)
      """;

  // "offset 0" keeps the planner from reading all orders to answer for a few days.
  private static final String CELLS =
      """
      select c.account, c.day, c.warehouse, c.channel, c.carrier, c.region,
        m.measure, m.exclusion, m.numerator, m.denominator
      from (
        select d.account, d.day, o.warehouse, o.channel, o.carrier, o.region, %s
        from t cross join d cross join lateral (
          select o.warehouse, o.channel, o.carrier, o.region, %s
          from orders o
          where o.account = d.account and %s and %s >= d.since and %s < d.until offset 0) o
        group by d.account, d.day, o.warehouse, o.channel, o.carrier, o.region) c
      cross join lateral (values %s) as m (measure, exclusion, numerator, denominator)
      where coalesce(m.denominator, m.numerator) > 0
      """;

  static final String ALL =
      DAYS
          + Arrays.stream(Measure.values())
              .collect(
                  groupingBy(
                      m -> MeasureSql.of(m).moment(), LinkedHashMap::new, Collectors.toList()))
              .entrySet()
              .stream()
              .map(byMoment -> cells(byMoment.getKey(), byMoment.getValue()))
              .collect(joining(" union all "))
          + " order by measure, exclusion nulls first, warehouse, channel, carrier, region";

  private CellSql() {}

  private static String cells(String moment, List<Measure> measures) {
    return CELLS.formatted(
        measures.stream().flatMap(CellSql::sums).collect(joining(", ")),
        measures.stream().map(CellSql::terms).collect(joining(", ")),
        indexed(moment),
        moment,
        moment,
        measures.stream().flatMap(CellSql::rows).collect(joining(", ")));
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
    String numerator =
        measure.unit() == Unit.HOURS
            ? "coalesce(sum(o.a%d) filter (where %s), 0) as n%d".formatted(n, counted, n)
            : "count(*) filter (where %s and o.m%d)::numeric as n%d".formatted(counted, n, n);
    return Stream.concat(
        Stream.of(numerator, "count(*) filter (where %s) as d%d".formatted(counted, n)),
        measure.exclusions().stream()
            .map(
                bucket ->
                    "count(*) filter (where o.x%d = '%s') as %s"
                        .formatted(n, bucket.wireName(), column(measure, bucket))));
  }

  private static Stream<String> rows(Measure measure) {
    int n = measure.ordinal();
    return Stream.concat(
        Stream.of("('%s', null::text, c.n%d, c.d%d)".formatted(measure.id(), n, n)),
        measure.exclusions().stream()
            .map(
                bucket ->
                    "('%s', '%s', c.%s::numeric, null::bigint)"
                        .formatted(measure.id(), bucket.wireName(), column(measure, bucket))));
  }

  private static String column(Measure measure, Exclusion bucket) {
    return "e" + measure.ordinal() + "_" + bucket.ordinal();
  }
}
