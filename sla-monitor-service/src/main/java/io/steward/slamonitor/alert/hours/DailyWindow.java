package io.steward.slamonitor.alert.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * A span of local time on certain weekdays.
 *
 * @param days on which it begins
 * @param from inclusive
 * @param until exclusive; not after {@code from} means the next day's, so 22:00 to 07:00 is a night
 *     and 00:00 to 00:00 a whole day
 */
public record DailyWindow(Set<DayOfWeek> days, LocalTime from, LocalTime until) {

  /** When the window that begins on this day ends, if the moment lies in it. */
  Optional<Instant> endIfHolds(Instant at, LocalDate day, ZoneId zone) {
    if (!days.contains(day.getDayOfWeek())) {
      return Optional.empty();
    }
    LocalDate lastDay = from.isBefore(until) ? day : day.plusDays(1);
    Instant start = day.atTime(from).atZone(zone).toInstant();
    Instant end = lastDay.atTime(until).atZone(zone).toInstant();
    return at.isBefore(start) || !at.isBefore(end) ? Optional.empty() : Optional.of(end);
  }
}
