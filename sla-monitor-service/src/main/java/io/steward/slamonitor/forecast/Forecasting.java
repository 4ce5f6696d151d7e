package io.steward.slamonitor.forecast;

import io.smallrye.mutiny.Uni;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.servicelevel.DailyTallies;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.MeasuredDays;
import io.steward.slamonitor.servicelevel.Targets;
import io.steward.slamonitor.servicelevel.Unit;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes forecasts from the figures as last stated, and holds them against the account's target. */
@ApplicationScoped
public class Forecasting {
  private final Pool pool;
  private final MeasuredDays measuredDays;
  private final Targets targets;
  private final AccountZones zones;
  private final Clock clock;

  Forecasting(
      Pool pool, MeasuredDays measuredDays, Targets targets, AccountZones zones, Clock clock) {
    this.pool = pool;
    this.measuredDays = measuredDays;
    this.targets = targets;
    this.zones = zones;
    this.clock = clock;
  }

  /**
   * The outlook of a month.
   *
   * @param month {@code null} for the one that the account's today is in
   * @throws io.steward.platform.problem.ProblemException 400 for a measure that is no share, and
   *     for a month other than the current one and the one before
   */
  public Uni<Outlook> outlook(Measure measure, String account, @Nullable YearMonth month) {
    if (measure.unit() != Unit.ORDERS) {
      throw Problems.invalid("measure", "is a sum of hours", "a measure that is a share of orders");
    }
    return pool.withConnection(
        connection ->
            zones
                .of(connection, account)
                .chain(zone -> outlook(connection, measure, account, month, zone)));
  }

  private Uni<Outlook> outlook(
      SqlConnection connection,
      Measure measure,
      String account,
      @Nullable YearMonth asked,
      ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    YearMonth month = asked == null ? YearMonth.from(today) : asked;
    requireNear(month, YearMonth.from(today));
    LocalDate first = today.minusWeeks(RunRate.WEEKS);
    return Uni.combine()
        .all()
        .unis(
            measuredDays.of(
                connection,
                List.of(account),
                first.isBefore(month.atDay(1)) ? first : month.atDay(1),
                month.atEndOfMonth()),
            targets.of(connection, List.of(account)))
        .asTuple()
        .map(
            known ->
                new Outlook(
                    Forecast.of(
                        measure,
                        month,
                        today,
                        known.getItem1().getOrDefault(account, DailyTallies.NONE)),
                    known.getItem2().getOrDefault(account, Map.of()).get(measure)));
  }

  /** Figures by day are kept for about a hundred days, and a future month has no beginning. */
  private static void requireNear(YearMonth month, YearMonth current) {
    if (month.isAfter(current) || month.isBefore(current.minusMonths(1))) {
      throw Problems.invalid(
          "month", "is " + month, current + " or the month before it; others are in the figures");
    }
  }
}
