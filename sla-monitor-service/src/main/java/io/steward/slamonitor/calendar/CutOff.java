package io.steward.slamonitor.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Until when on a weekday an order still counts as of that day.
 *
 * @param warehouse for which it holds; {@value #ANYWHERE} where a warehouse has none of its own
 * @param at a wall-clock time in whole minutes
 * @param inclusive whether an order in that very minute is still of the day ("by 13:00" is
 *     inclusive, "before 14:00" is not)
 */
public record CutOff(String warehouse, DayOfWeek day, LocalTime at, boolean inclusive) {
  public static final String ANYWHERE = "*";

  public CutOff {
    at = at.truncatedTo(ChronoUnit.MINUTES);
  }

  /** Whether an order at that wall-clock time is still of the day. */
  public boolean admits(LocalTime time) {
    LocalTime minute = time.truncatedTo(ChronoUnit.MINUTES);
    return minute.isBefore(at) || (inclusive && minute.equals(at));
  }
}
