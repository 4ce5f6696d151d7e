package io.steward.billing.measure.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.billing.measure.AccountDay;
import io.steward.billing.measure.Measurement;
import io.steward.billing.measure.Measurement.MeasuredRow;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The sums of stale days. */
@ApplicationScoped
public class DaySums {
  private static final String CLAIM =
      """
      update measured_day d set stale = false
      from (select account, day from measured_day where stale
            order by account, day limit $1 for update skip locked) c
      where d.account = c.account and d.day = c.day
      returning d.account, d.day, nextval('measurement_revision') as revision
      """;

  private static final String SUMS =
      """
      with days as (select * from unnest($1::text[], $2::date[]) as k (account, day)),
      rated as (
        select k.account, k.day, coalesce(s.carrier, 'unknown') as carrier, r.zone, r.currency,
          sum(r.fee) as fee, count(*) as shipments
        from days k
        join shipment s on s.account = k.account and s.dispatched_on = k.day
        join rating r on r.account = s.account and r.order_ref = s.order_ref and r.revision = s.revision
        where r.fee is not null
        group by 1, 2, 3, 4, 5)
      select account, day, 'shipping-revenue.v1' as measure, carrier, zone, null as kind,
        fee::text as numerator, currency as unit from rated
      union all
      select account, day, 'shipments-rated.v1', carrier, zone, null, shipments::text, 'shipments' from rated
      union all
      select k.account, k.day, 'sla-credits.v1', null, null, c.kind, sum(c.amount)::text, c.currency
      from days k join credit c on c.account = k.account and c.breached_on = k.day
      where c.state <> 'withdrawn' group by 1, 2, 6, 8
      union all
      select k.account, k.day, 'invoiced-net.v1', null, null, null, sum(i.net)::text, i.currency
      from days k join invoice i on i.account = k.account and i.issued_on = k.day group by 1, 2, 8
      order by 1, 2, 3, 4, 5, 6
      """;

  private record Claim(AccountDay day, long revision) {}

  private record DayRow(AccountDay day, MeasuredRow row) {}

  /** Claims stale days and states them; a day of which nothing is left has no rows. */
  public Uni<List<Measurement>> claim(SqlConnection tx, int limit) {
    return tx.preparedQuery(CLAIM)
        .execute(Tuple.of(limit))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new Claim(day(row), row.getLong("revision")))
                    .toList())
        .chain(
            claims ->
                claims.isEmpty() ? Uni.createFrom().item(List.of()) : measurements(tx, claims));
  }

  private static Uni<List<Measurement>> measurements(SqlConnection tx, List<Claim> claims) {
    Tuple keys =
        Tuple.of(
            claims.stream().map(c -> c.day().account()).toArray(String[]::new),
            claims.stream().map(c -> c.day().day()).toArray(LocalDate[]::new));
    return tx.preparedQuery(SUMS)
        .execute(keys)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new DayRow(day(row), measured(row)))
                    .collect(
                        Collectors.groupingBy(
                            DayRow::day, Collectors.mapping(DayRow::row, Collectors.toList()))))
        .map(
            byDay ->
                claims.stream()
                    .map(
                        c ->
                            new Measurement(
                                c.day().account(),
                                c.day().day(),
                                c.revision(),
                                byDay.getOrDefault(c.day(), List.of())))
                    .toList());
  }

  private static AccountDay day(Row row) {
    return new AccountDay(row.getString("account"), row.getLocalDate("day"));
  }

  private static MeasuredRow measured(Row row) {
    Map<String, String> dimensions = new TreeMap<>();
    for (String name : List.of("carrier", "zone", "kind")) {
      String value = row.getString(name);
      if (value != null) {
        dimensions.put(name, value);
      }
    }
    return new MeasuredRow(
        row.getString("measure"),
        dimensions,
        row.getString("numerator"),
        null,
        row.getString("unit"));
  }
}
