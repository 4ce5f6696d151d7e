package io.steward.slamonitor.calendar.holiday;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.steward.slamonitor.calendar.Holiday;
import io.steward.slamonitor.calendar.HolidaysUnknown;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the all-day events of an iCalendar text (RFC 5545), repeated ones too. */
final class ICalendar {
  static final String EXPECTED = "an iCalendar (RFC 5545) with all-day events";
  private static final String FIELD = "feed";

  private final Year first;
  private final Year last;

  /** Reads the events of these years, both included. */
  ICalendar(Year first, Year last) {
    this.first = first;
    this.last = last;
  }

  /**
   * The days, by date.
   *
   * @throws HolidaysUnknown when the text is no iCalendar or has no all-day event in these years
   */
  List<Holiday> holidays(String text) {
    if (!text.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR")) {
      throw new HolidaysUnknown(FIELD, "is not iCalendar", EXPECTED);
    }
    List<Holiday> days =
        Biweekly.parse(text).all().stream()
            .flatMap(calendar -> calendar.getEvents().stream())
            .filter(ICalendar::isAllDay)
            .flatMap(this::days)
            .sorted()
            .distinct()
            .toList();
    if (days.isEmpty()) {
      throw new HolidaysUnknown(FIELD, "has no all-day event", EXPECTED);
    }
    return days;
  }

  private static boolean isAllDay(VEvent event) {
    DateStart start = event.getDateStart();
    Status status = event.getStatus();
    return start != null
        && start.getValue() != null
        && !start.getValue().hasTime()
        && (status == null || !status.isCancelled());
  }

  private Stream<Holiday> days(VEvent event) {
    String name = event.getSummary() == null ? "Holiday" : event.getSummary().getValue();
    int length = length(event);
    Stream.Builder<Holiday> days = Stream.builder();
    // A date without a time is midnight of the machine's zone to biweekly, wherever that is.
    ZoneId here = ZoneId.systemDefault();
    DateIterator starts = event.getDateIterator(TimeZone.getTimeZone(here));
    starts.advanceTo(Date.from(first.atDay(1).minusDays(length).atStartOfDay(here).toInstant()));
    while (starts.hasNext()) {
      LocalDate start = LocalDate.ofInstant(starts.next().toInstant(), here);
      if (start.getYear() > last.getValue()) {
        break;
      }
      IntStream.range(0, length)
          .mapToObj(start::plusDays)
          .filter(day -> day.getYear() >= first.getValue() && day.getYear() <= last.getValue())
          .forEach(day -> days.add(new Holiday(day, name)));
    }
    return days.build();
  }

  /** In days: from its start to its end or for its duration; one when it states neither. */
  private static int length(VEvent event) {
    DateEnd end = event.getDateEnd();
    if (end != null && end.getValue() != null) {
      return Math.max(
          1,
          (int)
              Duration.between(day(event.getDateStart().getValue()), day(end.getValue())).toDays());
    }
    return event.getDuration() == null || event.getDuration().getValue() == null
        ? 1
        : Math.max(1, (int) Duration.ofMillis(event.getDuration().getValue().toMillis()).toDays());
  }

  private static LocalDateTime day(ICalDate date) {
    var raw = date.getRawComponents();
    return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()).atStartOfDay();
  }
}
