package io.steward.slamonitor.servicelevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A sum over a sum; tallies are added, never averaged. */
public record Tally(BigDecimal numerator, long denominator) {
  public static final Tally NONE = new Tally(BigDecimal.ZERO, 0);
  private static final int SCALE = 6;

  /** So many of so many. */
  public static Tally of(long numerator, long denominator) {
    return new Tally(BigDecimal.valueOf(numerator), denominator);
  }

  public Tally plus(Tally other) {
    return new Tally(numerator.add(other.numerator), denominator + other.denominator);
  }

  /** The quotient, rounded half up to six decimals; {@code null} when nothing was counted. */
  public @Nullable BigDecimal value() {
    return denominator == 0
        ? null
        : numerator.divide(BigDecimal.valueOf(denominator), SCALE, RoundingMode.HALF_UP);
  }
}
