package io.steward.slamonitor.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.steward.slamonitor.servicelevel.DailyTallies;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Tally;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * As of Monday, 16 November 2026, and computed by hand. The 10 working days of November so far
 * counted 100 orders each, as did those of October; 11 working days remain, today being one.
 */
class OutlookTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-16");
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @Test
  void saysHowManyMoreOrdersTheTargetTakes() {
    // So far 970 of 1000, ahead 1100 of which 1067 count: 2037 of 2100. 98 % of 2100 are 2058.
    Outlook outlook = outlook(Measure.ON_TIME_DISPATCH, workdays(97), "0.98");

    assertThat(outlook.forecast().soFar()).isEqualTo(Tally.of(970, 1000));
    assertThat(outlook.forecast().remaining()).isEqualTo(1100);
    assertThat(outlook.forecast().expected()).isEqualTo(0.97, within(1e-12));
    assertThat(outlook.wanted()).isEqualTo(2058);
    assertThat(outlook.gap()).isEqualTo(21);
    assertThat(outlook.sentence())
        .isEqualTo("ends the month at 97.0 % against 98.0 %: 21 more on-time orders needed");
  }

  @Test
  void theIntervalIsThatOfIndependentOrdersWhereDaysAreAlike() {
    // 1.2816 * sqrt(1100 * 0.97 * 0.03) / 2100 = 1.2816 * 5.657738 / 2100
    Forecast forecast = outlook(Measure.ON_TIME_DISPATCH, workdays(97), null).forecast();

    assertThat(forecast.runRate().spread()).isEqualTo(1);
    assertThat(forecast.high() - forecast.expected()).isEqualTo(0.0034528, within(1e-7));
    assertThat(forecast.expected() - forecast.low()).isEqualTo(0.0034528, within(1e-7));
  }

  @Test
  void daysThatScatterWidenTheInterval() {
    // Shares of 100 % and 80 % in turn, 20 days: p = 0.9, chi-square = 20 * 10² / (100 * 0.09),
    // over 19 degrees of freedom 222.22 / 19 = 11.696.
    RunRate scattered =
        outlook(
                Measure.ON_TIME_DISPATCH,
                day -> weekend(day) ? null : Tally.of(day.toEpochDay() % 2 == 0 ? 100 : 80, 100),
                null)
            .forecast()
            .runRate();

    assertThat(scattered.rate()).isEqualTo(0.9, within(1e-12));
    assertThat(scattered.spread()).isEqualTo(222.2222 / 19, within(1e-4));
  }

  @Test
  void ordersOfTodayThatAreCountedAlreadyAreNotExpectedAgain() {
    Function<LocalDate, @Nullable Tally> figures =
        day -> day.equals(TODAY) ? Tally.of(40, 40) : workdays(97).apply(day);

    Forecast forecast = outlook(Measure.ON_TIME_DISPATCH, figures, null).forecast();

    assertThat(forecast.soFar()).isEqualTo(Tally.of(1010, 1040));
    assertThat(forecast.remaining()).isEqualTo(1060);
    assertThat(forecast.total()).isEqualTo(2100);
  }

  @Test
  void aTargetMayBeOutOfReach() {
    // So far 500 of 1000; even if all 1100 to come counted, 1600 of 2100 is less than 2058.
    Outlook outlook = outlook(Measure.ON_TIME_DISPATCH, workdays(50), "0.98");

    assertThat(outlook.verdict()).isEqualTo(Outlook.Verdict.OUT_OF_REACH);
    assertThat(outlook.sentence())
        .isEqualTo(
            "ends the month at 50.0 % against 98.0 %: it can no longer be reached, 1008 orders are"
                + " missing");
  }

  @Test
  void aTargetThatIsMetExactlyIsMet() {
    Outlook outlook = outlook(Measure.ON_TIME_DISPATCH, workdays(98), "0.98");

    assertThat(outlook.verdict()).isEqualTo(Outlook.Verdict.ON_TRACK);
    assertThat(outlook.gap()).isZero();
    assertThat(outlook.sentence()).isEqualTo("ends the month at 98.0 % against 98.0 %: on track");
  }

  @Test
  void whereLessIsBetterFewerAreNeeded() {
    // 63 of 2100 at the run-rate, 2 % of 2100 are 42, of which 30 are cancelled already.
    Outlook outlook = outlook(Measure.CANCELLATION_RATE, workdays(3), "0.02");

    assertThat(outlook.wanted()).isEqualTo(42);
    assertThat(outlook.verdict()).isEqualTo(Outlook.Verdict.BEHIND);
    assertThat(outlook.sentence())
        .isEqualTo("ends the month at 3.0 % against 2.0 %: 21 fewer cancelled orders needed");
  }

  @Test
  void aYoungAccountIsJudgedByTheDaysSinceItsFirst() {
    LocalDate first = LocalDate.parse("2026-11-09");
    Function<LocalDate, @Nullable Tally> figures =
        day -> day.isBefore(first) ? null : workdays(97).apply(day);

    Forecast forecast = outlook(Measure.ON_TIME_DISPATCH, figures, null).forecast();

    assertThat(forecast.remaining()).isEqualTo(1100);
    assertThat(forecast.soFar()).isEqualTo(Tally.of(485, 500));
  }

  @Test
  void aMonthThatIsOverEndsWithItsFigure() {
    Forecast forecast =
        Forecast.of(
            Measure.ON_TIME_DISPATCH,
            NOVEMBER,
            LocalDate.parse("2026-12-01"),
            days(Measure.ON_TIME_DISPATCH, workdays(97), LocalDate.parse("2026-12-01")));

    assertThat(forecast.remaining()).isZero();
    assertThat(forecast.expected()).isEqualTo(0.97, within(1e-12));
    assertThat(forecast.high()).isEqualTo(forecast.low());
  }

  @Test
  void nothingIsForecastOfNothing() {
    Outlook outlook = outlook(Measure.ON_TIME_DISPATCH, day -> null, "0.98");

    assertThat(outlook.sentence()).isEqualTo("nothing is known or expected of the month");
    assertThat(outlook.gap()).isZero();
  }

  private static Outlook outlook(
      Measure measure, Function<LocalDate, @Nullable Tally> figures, @Nullable String target) {
    return new Outlook(
        Forecast.of(measure, NOVEMBER, TODAY, days(measure, figures, TODAY.plusDays(1))),
        target == null ? null : new BigDecimal(target));
  }

  private static DailyTallies days(
      Measure measure, Function<LocalDate, @Nullable Tally> figures, LocalDate end) {
    DailyTallies days = new DailyTallies(new TreeMap<>());
    LocalDate.parse("2026-10-01")
        .datesUntil(end)
        .forEach(
            day -> {
              Tally tally = figures.apply(day);
              if (tally != null) {
                days.days().put(day, Map.of(measure, tally));
              }
            });
    return days;
  }

  private static Function<LocalDate, @Nullable Tally> workdays(long counted) {
    return day -> weekend(day) || !day.isBefore(TODAY) ? null : Tally.of(counted, 100);
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
