package io.steward.slamonitor.earlywarning;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Time from Monday to Friday, whatever the calendar of the promise: most carriers collect then. */
final class Workdays {
  private Workdays() {}

  /** The hours of weekdays in [from, to); 0 when {@code to} is not later. */
  static double hours(Instant from, Instant to, ZoneId zone) {
    ZonedDateTime at = from.atZone(zone);
    ZonedDateTime end = to.atZone(zone);
    double hours = 0;
    while (at.isBefore(end)) {
      ZonedDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay(zone);
      ZonedDateTime next = midnight.isBefore(end) ? midnight : end;
      if (at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY) {
        hours += OrderStory.hours(at.toInstant(), next.toInstant());
      }
      at = next;
    }
    return hours;
  }
}
