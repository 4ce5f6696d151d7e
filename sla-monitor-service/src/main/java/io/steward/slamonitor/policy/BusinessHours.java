package io.steward.slamonitor.policy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * The hours in which a clock runs, the same on each working day.
 *
 * @param opens local time
 * @param closes local time, after {@code opens}; midnight means the end of the day
 * @param days the working days, at least one
 * @param zone whose local time and daylight saving hold
 */
public record BusinessHours(LocalTime opens, LocalTime closes, Set<DayOfWeek> days, ZoneId zone) {
  public BusinessHours {
    days = Set.copyOf(days);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("no working day");
    }
    if (!closes.equals(LocalTime.MIDNIGHT) && !closes.isAfter(opens)) {
      throw new IllegalArgumentException("closes at or before it opens");
    }
  }

  /**
   * The moment at which the given working time has run, beginning at {@code start} or, when that is
   * outside the hours, at the next opening. Working time is real time: a day on which the clocks
   * change may be an hour shorter or longer.
   */
  public Instant after(Instant start, Duration working) {
    Duration left = working;
    LocalDate day = start.atZone(zone).toLocalDate();
    while (true) {
      if (days.contains(day.getDayOfWeek())) {
        Instant from = later(start, day.atTime(opens).atZone(zone).toInstant());
        Instant until = closing(day);
        Duration open = Duration.between(from, until);
        if (!open.isNegative() && left.compareTo(open) <= 0) {
          return from.plus(left);
        }
        left = open.isNegative() ? left : left.minus(open);
      }
      day = day.plusDays(1);
    }
  }

  private Instant closing(LocalDate day) {
    return closes.equals(LocalTime.MIDNIGHT)
        ? day.plusDays(1).atStartOfDay(zone).toInstant()
        : day.atTime(closes).atZone(zone).toInstant();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
