package io.steward.slamonitor.forecast.web;

import io.steward.slamonitor.forecast.Forecast;
import io.steward.slamonitor.forecast.Outlook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forecast as the API shows it.
 *
 * @param sentence the outlook in words
 * @param verdict no-target, on-track, behind or out-of-reach
 * @param expected the share at the end of the month, rounded half up to six decimals
 * @param low the lower end of the interval that holds in four of five cases
 * @param wanted how many of all orders have to count for the target, at most where less is better
 * @param gap how many more orders than at the run-rate that is, fewer where less is better
 * @param formula how it is computed, in words
 */
record ForecastView(
    String measure,
    String account,
    String month,
    LocalDate today,
    String sentence,
    String verdict,
    BigDecimal numerator,
    long denominator,
    BigDecimal runRate,
    BigDecimal remainingOrders,
    BigDecimal expected,
    BigDecimal low,
    BigDecimal high,
    @Nullable BigDecimal target,
    @Nullable Long wanted,
    @Nullable Long gap,
    String formula,
    List<DayView> days) {
  private static final String FORMULA =
      "(N + pR) / (D + R): N of D orders counted so far; R are the orders expected for the rest of"
          + " the month, for each day the mean of its weekday in the four weeks before today; p is"
          + " the pooled share of those weeks. The interval holds in four of five cases: plus or"
          + " minus 1.2816 times the square root of φRp(1 - p), over D + R, where φ (at least 1) is"
          + " by how much daily shares scatter more than independent orders would.";

  /**
   * A day of the month.
   *
   * @param expectedOrders still expected; 0 for a day that is over
   */
  record DayView(LocalDate day, BigDecimal numerator, long denominator, BigDecimal expectedOrders) {
    static DayView of(Forecast.Day day) {
      return new DayView(
          day.day(),
          day.counted().numerator(),
          day.counted().denominator(),
          rounded(day.expected(), 2));
    }
  }

  static ForecastView of(String account, Outlook outlook) {
    Forecast forecast = outlook.forecast();
    boolean aimed = outlook.target() != null;
    return new ForecastView(
        forecast.measure().id(),
        account,
        forecast.month().toString(),
        forecast.today(),
        outlook.sentence(),
        outlook.verdict().wireName(),
        forecast.soFar().numerator(),
        forecast.soFar().denominator(),
        rounded(forecast.runRate().rate(), 6),
        rounded(forecast.remaining(), 2),
        rounded(forecast.expected(), 6),
        rounded(forecast.low(), 6),
        rounded(forecast.high(), 6),
        outlook.target(),
        aimed ? outlook.wanted() : null,
        aimed ? outlook.gap() : null,
        FORMULA,
        forecast.days().stream().map(DayView::of).toList());
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
