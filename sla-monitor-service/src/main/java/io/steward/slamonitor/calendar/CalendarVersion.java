package io.steward.slamonitor.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A version of a calendar as it is on record; never changed.
 *
 * @param draft what was written down, already read without complaint
 * @param holidays the dates as they were known when the version was made, so that a replay meets
 *     the same ones
 * @param holdsFrom until the next version's
 * @param madeBy a person, or the feed whose news made it
 */
public record CalendarVersion(
    CalendarDraft draft, int number, List<Holiday> holidays, Instant holdsFrom, String madeBy) {
  public CalendarVersion {
    holidays = List.copyOf(holidays);
  }

  /** The terms read from the draft. */
  public CalendarTerms terms() {
    return CalendarReader.trusted(draft);
  }

  /** The calendar to count by. */
  public WorkingCalendar calendar() {
    return terms().version(number, holidays);
  }

  /** The calendar with the moment from which on it holds. */
  public CalendarBook.Edition edition() {
    return new CalendarBook.Edition(calendar(), holdsFrom);
  }
}
