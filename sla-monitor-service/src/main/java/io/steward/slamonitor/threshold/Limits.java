package io.steward.slamonitor.threshold;

import io.steward.slamonitor.servicelevel.Better;
import io.steward.slamonitor.servicelevel.Tally;
import java.math.BigDecimal;

/**
 * The two limits of a threshold, and by how much a figure has to be better than a limit before it
 * counts as within again. A figure on a limit has not crossed it.
 *
 * @param better which way is good: with {@code UP} a figure below a limit is beyond it, with {@code
 *     DOWN} one above
 * @param recovery not negative; zero is no hysteresis
 */
public record Limits(Better better, BigDecimal warning, BigDecimal critical, BigDecimal recovery) {

  /**
   * The level that follows; compared exactly, without rounding a quotient.
   *
   * @param figure of at least one order
   */
  public Level next(Level current, Tally figure) {
    if (isBeyond(figure, critical, current == Level.CRITICAL)) {
      return Level.CRITICAL;
    }
    return isBeyond(figure, warning, current != Level.NONE) ? Level.WARNING : Level.NONE;
  }

  /** The limit of a level. */
  public BigDecimal of(Level level) {
    return level == Level.CRITICAL ? critical : warning;
  }

  /** From where on a figure that crossed the limit is within again. */
  public BigDecimal clearsAt(BigDecimal limit) {
    return better == Better.UP ? limit.add(recovery) : limit.subtract(recovery);
  }

  private boolean isBeyond(Tally figure, BigDecimal limit, boolean held) {
    BigDecimal edge = held ? clearsAt(limit) : limit;
    int comparison =
        figure.numerator().compareTo(edge.multiply(BigDecimal.valueOf(figure.denominator())));
    return better == Better.UP ? comparison < 0 : comparison > 0;
  }
}
