package io.steward.slamonitor.calendar;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a calendar's holidays come from. */
public sealed interface HolidaySource {
  /** There are none. */
  record None() implements HolidaySource {}

  /**
   * The public holidays of a place.
   *
   * @param country ISO 3166 code, lower case
   * @param region of the country, lower case; {@code null} for those of the whole country only
   */
  record PublicHolidays(String country, @Nullable String region) implements HolidaySource {}

  /** The all-day events of an iCalendar feed. */
  record Feed(URI url) implements HolidaySource {}
}
