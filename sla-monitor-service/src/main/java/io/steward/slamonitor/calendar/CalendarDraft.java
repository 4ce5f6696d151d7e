package io.steward.slamonitor.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as somebody wrote it down, before anybody looked at it; also the form in which a
 * version is stored.
 *
 * @param week windows by weekday; a weekday without any is closed
 */
public record CalendarDraft(
    @Nullable String id,
    @Nullable String name,
    @Nullable String timeZone,
    @Nullable Map<DayOfWeek, @Nullable List<@Nullable WindowDraft>> week,
    @Nullable List<@Nullable ExceptionDraft> exceptions,
    @Nullable List<@Nullable CutOffDraft> cutOffs,
    @Nullable HolidaysDraft holidays) {

  /** A window; {@code closes} at 00:00 is the end of the day. */
  public record WindowDraft(@Nullable LocalTime opens, @Nullable LocalTime closes) {}

  /** A day with hours of its own; without windows it is closed. */
  public record ExceptionDraft(
      @Nullable LocalDate date,
      @Nullable List<@Nullable WindowDraft> windows,
      @Nullable String reason) {}

  /** Cut-offs of a warehouse (absent: of any) on some weekdays (absent: on all that open). */
  public record CutOffDraft(
      @Nullable String warehouse,
      @Nullable Set<DayOfWeek> days,
      @Nullable LocalTime at,
      @Nullable Boolean inclusive) {}

  /** Either a country, with or without a region, or a feed. */
  public record HolidaysDraft(
      @Nullable String country, @Nullable String region, @Nullable String feed) {}
}
