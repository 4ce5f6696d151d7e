package io.steward.review.review;

import static java.math.RoundingMode.HALF_UP;

import io.steward.review.catalogue.Better;
import io.steward.review.catalogue.Measure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A month against the month before, from the exact numerators and denominators.
 *
 * @param change of a ratio the difference in percentage points, of a mean or sum in percent of the
 *     month before, rounded half up to two decimals; {@code null} when there is nothing to compare
 *     with, or nothing to take a percentage of
 * @param verdict by the exact difference, also where the rounded change is zero; {@code null} when
 *     there is nothing to compare with
 */
public record Comparison(@Nullable BigDecimal change, @Nullable Verdict verdict) {
  private static final Comparison NONE = new Comparison(null, null);
  private static final int SCALE = 2;

  /** Compares two readings of the measure. */
  public static Comparison of(Measure measure, Reading now, Reading before) {
    if (now.value() == null || before.value() == null) {
      return NONE;
    }
    return switch (measure.kind()) {
      case RATIO -> ratios(measure.better(), now.tally(), before.tally());
      case MEAN -> means(measure.better(), now.tally(), before.tally());
      case SUM -> sums(measure.better(), now.tally().numerator(), before.tally().numerator());
    };
  }

  private static Comparison ratios(Better better, Tally now, Tally before) {
    BigDecimal difference = difference(now, before);
    BigDecimal points =
        difference.movePointRight(2).divide(now.base().multiply(before.base()), SCALE, HALF_UP);
    return new Comparison(points, verdict(better, difference.signum()));
  }

  private static Comparison means(Better better, Tally now, Tally before) {
    BigDecimal difference = difference(now, before);
    BigDecimal whole = before.numerator().multiply(now.base()).abs();
    BigDecimal percent =
        whole.signum() == 0 ? null : difference.movePointRight(2).divide(whole, SCALE, HALF_UP);
    return new Comparison(percent, verdict(better, difference.signum()));
  }

  /** The difference of two quotients brought to one denominator, so that rounding comes last. */
  private static BigDecimal difference(Tally now, Tally before) {
    return now.numerator()
        .multiply(before.base())
        .subtract(before.numerator().multiply(now.base()));
  }

  private static Comparison sums(Better better, BigDecimal now, BigDecimal before) {
    BigDecimal difference = now.subtract(before);
    BigDecimal percent =
        before.signum() == 0
            ? null
            : difference.movePointRight(2).divide(before.abs(), SCALE, HALF_UP);
    return new Comparison(percent, verdict(better, difference.signum()));
  }

  private static Verdict verdict(Better better, int sign) {
    if (sign == 0) {
      return Verdict.SAME;
    }
    return sign > 0 == (better == Better.UP) ? Verdict.BETTER : Verdict.WORSE;
  }
}
