package io.steward.slamonitor.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a version of a calendar says, without the dates that its holidays fall on. */
public record CalendarTerms(
    String id,
    String name,
    ZoneId zone,
    Map<DayOfWeek, List<Window>> week,
    List<ExceptionalDay> exceptions,
    List<CutOff> cutOffs,
    HolidaySource holidays) {

  /** The version of that number, closed on these holidays. */
  public WorkingCalendar version(int number, Collection<Holiday> dates) {
    return new WorkingCalendar(
        new CalendarRef(id, number), zone, new OpeningHours(week, exceptions, dates), cutOffs);
  }
}
