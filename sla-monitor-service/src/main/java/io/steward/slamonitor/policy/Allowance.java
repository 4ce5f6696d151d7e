package io.steward.slamonitor.policy;

import io.steward.slamonitor.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a promise may take, counted by a calendar. */
public sealed interface Allowance {
  /** When a promise that starts at that moment is due. */
  Instant dueAfter(Instant start, WorkingCalendar calendar, @Nullable String warehouse);

  /**
   * That much working time. A start after its day's cut-off counts from the next working day's
   * opening.
   *
   * @param duration more than zero
   */
  record WorkingHours(Duration duration) implements Allowance {
    @Override
    public Instant dueAfter(Instant start, WorkingCalendar calendar, @Nullable String warehouse) {
      return calendar.after(calendar.countedFrom(start, warehouse), duration);
    }
  }

  /**
   * Until the last closing of the n-th working day after the one as which the start counts; the
   * cut-off decides which that is.
   *
   * @param days zero means the same working day
   */
  record WorkingDays(int days) implements Allowance {
    @Override
    public Instant dueAfter(Instant start, WorkingCalendar calendar, @Nullable String warehouse) {
      return calendar.closing(
          calendar.workingDayAfter(calendar.countedDay(start, warehouse), days));
    }
  }
}
