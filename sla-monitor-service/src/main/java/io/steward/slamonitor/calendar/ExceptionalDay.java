package io.steward.slamonitor.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which other hours hold than its weekday and the holidays say.
 *
 * @param windows the hours of that day; empty when it is closed
 * @param reason why, for people; may be empty
 */
public record ExceptionalDay(LocalDate date, List<Window> windows, String reason) {
  public ExceptionalDay {
    windows = DayWindows.checked(windows);
  }
}
