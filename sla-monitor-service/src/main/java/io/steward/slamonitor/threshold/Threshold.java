package io.steward.slamonitor.threshold;

import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Tally;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Limits on a measure over a window.
 *
 * @param account {@code null} for each account that has none of its own for measure and window
 * @param target what is aimed at, for charts, forecasts and reviews; warns nobody
 * @param minimumSample of fewer orders than this nothing is concluded
 */
public record Threshold(
    UUID id,
    Measure measure,
    @Nullable String account,
    Window window,
    @Nullable BigDecimal target,
    Limits limits,
    long minimumSample,
    Instant changedAt,
    String changedBy) {

  /**
   * The level that follows from a figure. Too small a sample changes nothing; an empty window ends
   * what there was, since there is nothing left to warn of.
   */
  public Level next(Level current, Tally figure) {
    if (figure.denominator() == 0) {
      return Level.NONE;
    }
    return figure.denominator() < minimumSample ? current : limits.next(current, figure);
  }

  /** Whether the other one is about the same figure, so that one of the two is in force. */
  public boolean isAboutTheSameAs(Threshold other) {
    return measure == other.measure && window == other.window;
  }
}
