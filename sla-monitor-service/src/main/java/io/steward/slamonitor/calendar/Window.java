package io.steward.slamonitor.calendar;

import java.time.LocalTime;

/**
 * A window of a day, in wall-clock time.
 *
 * @param opens inclusive
 * @param closes exclusive and after {@code opens}; midnight means the end of the day
 */
public record Window(LocalTime opens, LocalTime closes) implements Comparable<Window> {
  /** A whole day. */
  public static final Window ALL_DAY = new Window(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  public Window {
    if (!closes.equals(LocalTime.MIDNIGHT) && !closes.isAfter(opens)) {
      throw new IllegalArgumentException("a window closes after it opens");
    }
  }

  /** Whether it closes with the end of the day. */
  public boolean isUntilMidnight() {
    return closes.equals(LocalTime.MIDNIGHT);
  }

  /** Whether the wall clock shows open at that time. */
  public boolean contains(LocalTime time) {
    return !time.isBefore(opens) && isBeforeClosing(time);
  }

  /** Whether the time is before the closing, whatever the opening. */
  public boolean isBeforeClosing(LocalTime time) {
    return isUntilMidnight() || time.isBefore(closes);
  }

  /** Whether both are open at some moment. */
  public boolean overlaps(Window other) {
    return isBeforeClosing(other.opens) && other.isBeforeClosing(opens);
  }

  @Override
  public int compareTo(Window other) {
    return opens.compareTo(other.opens);
  }
}
