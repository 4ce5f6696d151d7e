package io.steward.slamonitor.servicelevel.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.servicelevel.DailyTallies;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.MeasuredDays;
import io.steward.slamonitor.servicelevel.Measurement;
import io.steward.slamonitor.servicelevel.Tally;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One row for each account, day and measure that counted something. Days long past are not kept: no
 * window reaches back to them, and a replay of history need not write them.
 */
@ApplicationScoped
class PostgresMeasuredDays implements MeasuredDays {
  private static final int KEPT_DAYS = 100;

  private static final String CLEAR =
      """
      delete from measured_day m using unnest($1::text[], $2::date[]) as k (account, day)
      where m.account = k.account and m.day = k.day
      """;

  private static final String STORE =
      """
      insert into measured_day (account, day, measure, numerator, denominator)
      select * from unnest($1::text[], $2::date[], $3::text[], $4::numeric[], $5::bigint[])
      """;

  private static final String READ =
      """
      select account, day, measure, numerator, denominator from measured_day
      where account = any($1) and day between $2 and $3 order by account, day
      """;

  private final Clock clock;

  PostgresMeasuredDays(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Uni<Void> store(SqlConnection tx, List<Measurement> stated) {
    LocalDate oldest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(KEPT_DAYS);
    List<Measurement> kept = stated.stream().filter(m -> !m.day().isBefore(oldest)).toList();
    return kept.isEmpty() ? Uni.createFrom().voidItem() : replace(tx, kept);
  }

  private static Uni<Void> replace(SqlConnection tx, List<Measurement> stated) {
    return tx.preparedQuery(CLEAR)
        .execute(
            Tuple.of(
                stated.stream().map(Measurement::account).toArray(String[]::new),
                stated.stream().map(Measurement::day).toArray(LocalDate[]::new)))
        .chain(() -> tx.preparedQuery(STORE).execute(columns(stated)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Map<String, DailyTallies>> of(
      SqlClient client, Collection<String> accounts, LocalDate first, LocalDate last) {
    return client
        .preparedQuery(READ)
        .execute(Tuple.of(accounts.toArray(String[]::new), first, last))
        .map(
            rows -> {
              Map<String, DailyTallies> byAccount = new HashMap<>();
              rows.forEach(
                  row ->
                      byAccount
                          .computeIfAbsent(
                              row.getString("account"), a -> new DailyTallies(new TreeMap<>()))
                          .days()
                          .computeIfAbsent(
                              row.getLocalDate("day"), d -> new EnumMap<>(Measure.class))
                          .put(
                              Measure.of(row.getString("measure")).orElseThrow(),
                              new Tally(
                                  row.getBigDecimal("numerator"), row.getLong("denominator"))));
              return byAccount;
            });
  }

  private static Tuple columns(List<Measurement> stated) {
    List<String> accounts = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    List<String> measures = new ArrayList<>();
    List<BigDecimal> numerators = new ArrayList<>();
    List<Long> denominators = new ArrayList<>();
    for (Measurement statement : stated) {
      statement
          .totals()
          .forEach(
              (measure, tally) -> {
                accounts.add(statement.account());
                days.add(statement.day());
                measures.add(measure.id());
                numerators.add(tally.numerator());
                denominators.add(tally.denominator());
              });
    }
    return Tuple.of(
        accounts.toArray(String[]::new),
        days.toArray(LocalDate[]::new),
        measures.toArray(String[]::new),
        numerators.toArray(BigDecimal[]::new),
        denominators.toArray(Long[]::new));
  }
}
