package io.steward.review.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum of what was measured, exact.
 *
 * @param denominator {@code null} for counts and sums
 */
public record Tally(BigDecimal numerator, @Nullable BigDecimal denominator) {
  /** Nothing counted, of nothing. */
  public static final Tally NO_RATIO = new Tally(BigDecimal.ZERO, BigDecimal.ZERO);

  /** Nothing summed. */
  public static final Tally NO_SUM = new Tally(BigDecimal.ZERO, null);

  /** A tally of a ratio. */
  public static Tally of(long numerator, long denominator) {
    return new Tally(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  /** A tally of a sum. */
  public static Tally of(String numerator) {
    return new Tally(new BigDecimal(numerator), null);
  }

  /** The denominator; zero where there is none. */
  public BigDecimal base() {
    return denominator == null ? BigDecimal.ZERO : denominator;
  }
}
