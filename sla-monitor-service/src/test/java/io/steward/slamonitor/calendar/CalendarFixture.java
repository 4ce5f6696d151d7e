package io.steward.slamonitor.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Calendars that read as speech. */
public final class CalendarFixture {
  public static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private CalendarFixture() {}

  /** Monday to Friday, 9 to 17. */
  public static WorkingCalendar officeHours(String zone) {
    return workdays(zone, "09:00-17:00");
  }

  /** The same windows, such as {@code 08:00-12:00}, from Monday to Friday. */
  public static WorkingCalendar workdays(String zone, String... windows) {
    return calendar(zone, OpeningHours.weekly(WORKDAYS, windows(windows)));
  }

  /** The same windows on every day. */
  public static WorkingCalendar everyDay(String zone, String... windows) {
    return calendar(zone, OpeningHours.weekly(EnumSet.allOf(DayOfWeek.class), windows(windows)));
  }

  /** A calendar with these hours and cut-offs. */
  public static WorkingCalendar calendar(String zone, OpeningHours hours, CutOff... cutOffs) {
    return new WorkingCalendar(
        new CalendarRef("fixture", 1), ZoneId.of(zone), hours, List.of(cutOffs));
  }

  /** Monday to Friday with one cut-off for any warehouse. */
  public static WorkingCalendar withCutOff(
      String zone, String window, String cutOff, boolean inclusive) {
    return calendar(
        zone,
        OpeningHours.weekly(WORKDAYS, windows(window)),
        WORKDAYS.stream()
            .map(day -> new CutOff(CutOff.ANYWHERE, day, LocalTime.parse(cutOff), inclusive))
            .toArray(CutOff[]::new));
  }

  /** Windows such as {@code 08:00-12:00}. */
  public static Window[] windows(String... windows) {
    return Stream.of(windows).map(CalendarFixture::window).toArray(Window[]::new);
  }

  /** A moment written with its offset. */
  public static Instant moment(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static Window window(String text) {
    String[] ends = text.split("-");
    return new Window(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
  }
}
