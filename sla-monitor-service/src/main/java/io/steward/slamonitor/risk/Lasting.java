package io.steward.slamonitor.risk;

import java.time.Duration;

/** Durations in words. */
public final class Lasting {
  private Lasting() {}

  /** The two largest units, rounded down: {@code 2 d 4 h}, {@code 3 h 12 min}, {@code 45 min}. */
  public static String words(Duration duration) {
    if (duration.toDays() > 0) {
      return duration.toDays() + " d " + duration.toHoursPart() + " h";
    }
    return duration.toHours() > 0
        ? duration.toHours() + " h " + duration.toMinutesPart() + " min"
        : duration.toMinutes() + " min";
  }
}
