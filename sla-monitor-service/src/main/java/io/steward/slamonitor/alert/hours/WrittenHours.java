package io.steward.slamonitor.alert.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Weekly hours as people and programs write them.
 *
 * @param zone an IANA zone, {@code Europe/Berlin}
 */
public record WrittenHours(@Nullable String zone, @Nullable List<@Nullable Window> windows) {

  /**
   * One window as it is written.
   *
   * @param days {@code mon} to {@code sun}
   * @param from {@code 22:00}
   * @param until {@code 07:00}, on the next day if it is not later; {@code 24:00} is midnight
   */
  public record Window(
      @Nullable List<@Nullable String> days, @Nullable String from, @Nullable String until) {

    /** The window as somebody would write it. */
    public static Window of(DailyWindow window) {
      return new Window(
          window.days().stream().sorted().map(WrittenHours::word).toList(),
          window.from().toString(),
          window.until().equals(LocalTime.MIDNIGHT) ? "24:00" : window.until().toString());
    }
  }

  /** The hours as somebody would write them. */
  public static WrittenHours of(WeeklyHours hours) {
    return new WrittenHours(
        hours.zone().getId(), hours.windows().stream().map(Window::of).toList());
  }

  static String word(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }
}
