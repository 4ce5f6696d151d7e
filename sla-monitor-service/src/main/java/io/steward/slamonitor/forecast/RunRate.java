package io.steward.slamonitor.forecast;

import io.steward.slamonitor.servicelevel.DailyTallies;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Tally;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * How an account has lately done, from the four weeks before today.
 *
 * @param rate the share of those weeks, pooled; 0 when nothing was counted
 * @param ordersByWeekday the mean number of orders counted on each weekday, Monday first
 * @param spread by how many times the variance of the daily shares exceeds that of independent
 *     orders, at least 1: orders of one day are late together
 */
public record RunRate(double rate, List<Double> ordersByWeekday, double spread) {
  /** So many weeks are looked back on. */
  public static final int WEEKS = 4;

  private static final int DAYS = 7 * WEEKS;

  /**
   * The run-rate before a day. A day without orders counts as such, once the account has been
   * measured at all; of a younger account only the weeks since count.
   */
  static RunRate before(LocalDate today, Measure measure, DailyTallies figures) {
    LocalDate first =
        figures
            .firstDayOf(measure)
            .filter(day -> day.isAfter(today.minusDays(DAYS)))
            .orElse(today.minusDays(DAYS));
    List<LocalDate> days = first.datesUntil(first.isAfter(today) ? first : today).toList();
    Tally sum = figures.sum(measure, first, today.minusDays(1));
    double rate = sum.denominator() == 0 ? 0 : sum.numerator().doubleValue() / sum.denominator();
    return new RunRate(
        rate, weekdays(days, measure, figures), spread(days, measure, figures, rate));
  }

  /** The orders to expect on the day. */
  double orders(LocalDate day) {
    return ordersByWeekday.get(day.getDayOfWeek().getValue() - 1);
  }

  private static List<Double> weekdays(
      List<LocalDate> days, Measure measure, DailyTallies figures) {
    return Arrays.stream(DayOfWeek.values())
        .map(
            weekday ->
                days.stream()
                    .filter(day -> day.getDayOfWeek() == weekday)
                    .mapToLong(day -> figures.on(day, measure).denominator())
                    .average()
                    .orElse(0))
        .toList();
  }

  /** Pearson's chi-square of the daily counts over its degrees of freedom. */
  private static double spread(
      List<LocalDate> days, Measure measure, DailyTallies figures, double rate) {
    List<Tally> counted =
        days.stream()
            .map(day -> figures.on(day, measure))
            .filter(tally -> tally.denominator() > 0)
            .toList();
    if (counted.size() < 2 || rate <= 0 || rate >= 1) {
      return 1;
    }
    double chiSquare =
        counted.stream()
            .mapToDouble(
                tally -> {
                  double off = tally.numerator().doubleValue() - tally.denominator() * rate;
                  return off * off / (tally.denominator() * rate * (1 - rate));
                })
            .sum();
    return Math.max(1, chiSquare / (counted.size() - 1));
  }
}
