package io.steward.slamonitor.risk;

import java.time.Duration;
import java.util.Locale;

/**
 * How fast a warehouse dispatches.
 *
 * @param perHour orders an hour
 * @param words the pace and what it was measured on
 */
public record Pace(double perHour, String words) {
  /** A warehouse that dispatched nothing for a day. */
  public static final Pace NONE = new Pace(0, "no dispatch in the last 24 hours");

  /**
   * The pace of the last hours; of a warehouse that rests just now the pace of the hours of the
   * last day in which it worked.
   *
   * @param lately orders dispatched in the window
   * @param day orders dispatched in the last 24 hours
   * @param hours clock hours of these 24 in which any was
   */
  public static Pace of(long lately, Duration window, long day, long hours) {
    if (lately > 0) {
      double perHour = lately * 3600.0 / window.toSeconds();
      return new Pace(perHour, words(perHour) + " (last " + Lasting.words(window) + ")");
    }
    if (day == 0 || hours == 0) {
      return NONE;
    }
    double perHour = day / (double) hours;
    return new Pace(perHour, words(perHour) + " (its working hours of the last day)");
  }

  private static String words(double perHour) {
    return String.format(Locale.ROOT, "%.1f an hour", perHour);
  }
}
