package io.steward.review.review;

import static java.math.RoundingMode.HALF_UP;

import io.steward.review.catalogue.MeasureKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measure in one month.
 *
 * @param value a ratio rounded half up to six decimals, a mean to two, or an exact sum; {@code
 *     null} when nothing was measured
 * @param percent a ratio in percent, rounded half up to two decimals; {@code null} for any other
 */
public record Reading(Tally tally, @Nullable BigDecimal value, @Nullable BigDecimal percent) {
  private static final int RATIO_SCALE = 6;
  private static final int PERCENT_SCALE = 2;
  private static final int MEAN_SCALE = 2;

  /**
   * The reading of a tally. A ratio or mean of nothing has no value.
   *
   * @param measured whether the source measured the account at all: if not, an empty sum is unknown
   *     rather than zero
   */
  public static Reading of(MeasureKind kind, Tally tally, boolean measured) {
    return switch (kind) {
      case RATIO -> ratio(tally);
      case MEAN -> mean(tally);
      case SUM -> sum(tally, measured);
    };
  }

  private static Reading ratio(Tally tally) {
    BigDecimal of = tally.base();
    if (of.signum() == 0) {
      return new Reading(new Tally(tally.numerator(), of), null, null);
    }
    return new Reading(
        tally,
        tally.numerator().divide(of, RATIO_SCALE, HALF_UP),
        tally.numerator().movePointRight(2).divide(of, PERCENT_SCALE, HALF_UP));
  }

  private static Reading mean(Tally tally) {
    BigDecimal of = tally.base();
    BigDecimal value = of.signum() == 0 ? null : tally.numerator().divide(of, MEAN_SCALE, HALF_UP);
    return new Reading(new Tally(tally.numerator(), of), value, null);
  }

  private static Reading sum(Tally tally, boolean measured) {
    return new Reading(
        new Tally(tally.numerator(), null), measured ? tally.numerator() : null, null);
  }
}
