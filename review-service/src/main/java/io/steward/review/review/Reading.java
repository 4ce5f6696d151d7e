package io.steward.review.review;

import static java.math.RoundingMode.HALF_UP;

import io.steward.review.catalogue.MeasureKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measure in one month.
 *
 * @param value a ratio rounded half up to six decimals, or an exact sum; {@code null} when nothing
 *     was measured
 * @param percent a ratio in percent, rounded half up to two decimals; {@code null} for a sum
 */
public record Reading(Tally tally, @Nullable BigDecimal value, @Nullable BigDecimal percent) {
  private static final int RATIO_SCALE = 6;
  private static final int PERCENT_SCALE = 2;

  /**
   * The reading of a tally. A ratio of nothing has no value.
   *
   * @param measured whether the source measured the account at all: if not, an empty sum is unknown
   *     rather than zero
   */
  public static Reading of(MeasureKind kind, Tally tally, boolean measured) {
    return kind == MeasureKind.RATIO ? ratio(tally) : sum(tally, measured);
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

  private static Reading sum(Tally tally, boolean measured) {
    return new Reading(
        new Tally(tally.numerator(), null), measured ? tally.numerator() : null, null);
  }
}
