package io.steward.slamonitor.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which windows are open on a date: those of an exceptional day, else none on a holiday, else those
 * of the weekday.
 */
public final class OpeningHours {
  private final Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
  private final Map<LocalDate, ExceptionalDay> exceptions;
  private final Map<LocalDate, Holiday> holidays = new TreeMap<>();

  /**
   * @param week windows by weekday; a weekday without an entry is closed
   * @throws IllegalArgumentException when no weekday ever opens, since a clock would never end, or
   *     when two windows of a day overlap
   */
  public OpeningHours(
      Map<DayOfWeek, List<Window>> week,
      Collection<ExceptionalDay> exceptions,
      Collection<Holiday> holidays) {
    week.forEach((day, windows) -> this.week.put(day, DayWindows.checked(windows)));
    if (this.week.values().stream().allMatch(List::isEmpty)) {
      throw new IllegalArgumentException("no weekday has an open hour");
    }
    this.exceptions =
        exceptions.stream()
            .collect(toUnmodifiableMap(ExceptionalDay::date, Function.identity(), (a, b) -> b));
    holidays.stream().sorted().forEach(holiday -> this.holidays.put(holiday.date(), holiday));
  }

  /** The same hours on these weekdays, without holidays. */
  public static OpeningHours weekly(Set<DayOfWeek> days, Window... windows) {
    return new OpeningHours(
        days.stream().collect(Collectors.toMap(Function.identity(), day -> List.of(windows))),
        List.of(),
        List.of());
  }

  /** The windows of a date, in order; none when it is closed. */
  public List<Window> on(LocalDate date) {
    ExceptionalDay exception = exceptions.get(date);
    if (exception != null) {
      return exception.windows();
    }
    return holidays.containsKey(date)
        ? List.of()
        : week.getOrDefault(date.getDayOfWeek(), List.of());
  }

  /** The windows of a weekday that is neither exceptional nor a holiday. */
  public List<Window> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }

  /** The days with hours of their own, by date. */
  public List<ExceptionalDay> exceptions() {
    return exceptions.values().stream().sorted((a, b) -> a.date().compareTo(b.date())).toList();
  }

  /** The holidays by date. */
  public List<Holiday> holidays() {
    return List.copyOf(holidays.values());
  }
}
