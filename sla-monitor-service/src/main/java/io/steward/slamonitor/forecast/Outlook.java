package io.steward.slamonitor.forecast;

import io.steward.slamonitor.servicelevel.Better;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A forecast against its target.
 *
 * @param target a share of 1; {@code null} where there is none
 */
public record Outlook(Forecast forecast, @Nullable BigDecimal target) {
  // Shares of whole orders differ by more than this; it keeps 0.98 * 100 from needing 99 of 100.
  private static final double ROUNDING = 1e-9;

  /** How the month stands. */
  public enum Verdict {
    NO_TARGET,
    /** The target is reached at the run-rate. */
    ON_TRACK,
    /** Not at the run-rate, but still possible. */
    BEHIND,
    /** Not even if every order that is still expected counted, or none where less is better. */
    OUT_OF_REACH;

    /** The name in answers. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Verdict verdict() {
    if (target == null) {
      return Verdict.NO_TARGET;
    }
    if (gap() == 0) {
      return Verdict.ON_TRACK;
    }
    double n = forecast.soFar().numerator().doubleValue();
    boolean possible = isShareToRaise() ? n + forecast.remaining() >= wanted() : n <= wanted();
    return possible ? Verdict.BEHIND : Verdict.OUT_OF_REACH;
  }

  /**
   * How many of all orders of the month have to count for the target, at most where less is better.
   */
  public long wanted() {
    double share = target == null ? 0 : target.doubleValue() * forecast.total();
    return (long) (isShareToRaise() ? Math.ceil(share - ROUNDING) : Math.floor(share + ROUNDING));
  }

  /**
   * How many more orders than at the run-rate have to count, fewer where less is better; 0 when the
   * target is reached.
   */
  public long gap() {
    double expected = forecast.expected() * forecast.total();
    double missing = isShareToRaise() ? wanted() - expected : expected - wanted();
    return target == null ? 0 : Math.max(0, (long) Math.ceil(missing - ROUNDING));
  }

  /** The outlook in a sentence. */
  public String sentence() {
    if (forecast.total() == 0) {
      return "nothing is known or expected of the month";
    }
    String end = "ends the month at " + percent(forecast.expected());
    String against = target == null ? "" : " against " + percent(target.doubleValue());
    return switch (verdict()) {
      case NO_TARGET -> end;
      case ON_TRACK -> end + against + ": on track";
      case BEHIND -> end + against + ": " + needed();
      case OUT_OF_REACH ->
          end + against + ": it can no longer be reached, " + gap() + " orders are missing";
    };
  }

  private String needed() {
    long gap = gap();
    String orders = gap == 1 ? " order " : " orders ";
    return switch (forecast.measure().subject()) {
      case CANCELLATION -> gap + " fewer cancelled" + orders + "needed";
      case RETURN -> gap + " fewer returned" + orders + "needed";
      default -> gap + " more on-time" + orders + "needed";
    };
  }

  private boolean isShareToRaise() {
    return forecast.measure().better() == Better.UP;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}
