package io.steward.slamonitor.forecast;

import io.steward.slamonitor.servicelevel.DailyTallies;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Tally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * With what share a month ends if things go on as in the four weeks before.
 *
 * <p>So far, N of D orders count. For each day that remains as many orders are expected as were
 * counted on its weekday on average, for today what that leaves after those counted already; their
 * sum is R. Of these a share p is expected to count, p being the pooled share of the four weeks.
 * The month ends with (N + pR) / (D + R). Around that lies the interval that holds in four of five
 * cases: plus or minus 1.2816 · √(φ · R · p · (1 − p)) / (D + R), φ being by how much days scatter
 * more than independent orders would ({@link RunRate}), within what is possible at all.
 *
 * @param soFar N and D, with today as far as it is known
 * @param remaining R
 * @param expected the share at the end; 0 when no orders are known or expected
 * @param low the lower end of the interval
 * @param high the upper end of the interval
 * @param days each day of the month
 */
public record Forecast(
    Measure measure,
    YearMonth month,
    LocalDate today,
    Tally soFar,
    RunRate runRate,
    double remaining,
    double expected,
    double low,
    double high,
    List<Day> days) {
  /** Of a normal distribution four fifths lie within so many standard deviations. */
  private static final double FOUR_OF_FIVE = 1.2816;

  /**
   * A day of the month.
   *
   * @param counted what is known
   * @param expected the orders still expected
   */
  public record Day(LocalDate day, Tally counted, double expected) {}

  /** The forecast as of a day; of a month that is over it is the figure itself. */
  public static Forecast of(
      Measure measure, YearMonth month, LocalDate today, DailyTallies figures) {
    RunRate runRate = RunRate.before(today, measure, figures);
    List<Day> days = days(measure, month, today, figures, runRate);
    Tally soFar = days.stream().map(Day::counted).reduce(Tally.NONE, Tally::plus);
    double remaining = days.stream().mapToDouble(Day::expected).sum();
    double n = soFar.numerator().doubleValue();
    double total = soFar.denominator() + remaining;
    double p = runRate.rate();
    double expected = total == 0 ? 0 : (n + p * remaining) / total;
    double width =
        total == 0
            ? 0
            : FOUR_OF_FIVE * Math.sqrt(runRate.spread() * remaining * p * (1 - p)) / total;
    return new Forecast(
        measure,
        month,
        today,
        soFar,
        runRate,
        remaining,
        expected,
        total == 0 ? 0 : Math.max(n / total, expected - width),
        total == 0 ? 0 : Math.min((n + remaining) / total, expected + width),
        days);
  }

  /** The orders that the month is expected to end with. */
  public double total() {
    return soFar.denominator() + remaining;
  }

  private static List<Day> days(
      Measure measure, YearMonth month, LocalDate today, DailyTallies figures, RunRate runRate) {
    List<Day> days = new ArrayList<>();
    month
        .atDay(1)
        .datesUntil(month.plusMonths(1).atDay(1))
        .forEach(
            day -> {
              Tally counted = figures.on(day, measure);
              double left = day.isBefore(today) ? 0 : runRate.orders(day) - counted.denominator();
              days.add(new Day(day, counted, Math.max(0, left)));
            });
    return days;
  }
}
