package io.steward.slamonitor.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One version of a calendar: opening hours in a time zone, and until when an order counts as of its
 * day. Immutable; two are equal when they are the same version.
 */
public final class WorkingCalendar implements WorkingTime {
  /** Every minute of every day, by UTC. */
  public static final WorkingCalendar ROUND_THE_CLOCK =
      new WorkingCalendar(
          new CalendarRef("round-the-clock", 1),
          ZoneOffset.UTC,
          OpeningHours.weekly(EnumSet.allOf(DayOfWeek.class), Window.ALL_DAY),
          List.of());

  private record CutOffKey(String warehouse, DayOfWeek day) {}

  private final CalendarRef ref;
  private final ZoneId zone;
  private final OpeningHours hours;
  private final OpenYears openYears;
  private final Map<CutOffKey, CutOff> cutOffs;

  /**
   * A version of a calendar.
   *
   * @throws IllegalArgumentException when two cut-offs are for the same warehouse and weekday
   */
  public WorkingCalendar(
      CalendarRef ref, ZoneId zone, OpeningHours hours, Collection<CutOff> cutOffs) {
    this.ref = ref;
    this.zone = zone;
    this.hours = hours;
    this.openYears = new OpenYears(hours, zone);
    this.cutOffs =
        cutOffs.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    c -> new CutOffKey(c.warehouse(), c.day()),
                    Function.identity(),
                    WorkingCalendar::twice));
  }

  private static CutOff twice(CutOff one, CutOff other) {
    throw new IllegalArgumentException("two cut-offs for " + one.warehouse() + " on " + one.day());
  }

  public CalendarRef ref() {
    return ref;
  }

  public ZoneId zone() {
    return zone;
  }

  public OpeningHours hours() {
    return hours;
  }

  @Override
  public Instant after(Instant start, Duration working) {
    return openYears.after(start, working);
  }

  @Override
  public Duration between(Instant from, Instant to) {
    return openYears.between(from, to);
  }

  @Override
  public List<Span> open(Instant from, Instant to) {
    return openYears.open(from, to);
  }

  /** The warehouse's cut-off on that weekday; where it has none, the one for any warehouse. */
  public Optional<CutOff> cutOff(@Nullable String warehouse, DayOfWeek day) {
    CutOff own = warehouse == null ? null : cutOffs.get(new CutOffKey(warehouse, day));
    return Optional.ofNullable(own)
        .or(() -> Optional.ofNullable(cutOffs.get(new CutOffKey(CutOff.ANYWHERE, day))));
  }

  /**
   * From when on a start counts: itself, unless it comes after the cut-off of its day; then it
   * counts from the opening of the next working day.
   */
  public Instant countedFrom(Instant start, @Nullable String warehouse) {
    ZonedDateTime local = start.atZone(zone);
    boolean late =
        isWorkingDay(local.toLocalDate())
            && cutOff(warehouse, local.getDayOfWeek())
                .filter(cutOff -> !cutOff.admits(local.toLocalTime()))
                .isPresent();
    return late ? after(startOf(local.toLocalDate().plusDays(1)), Duration.ZERO) : start;
  }

  /**
   * The working day as which a start counts: its own when that opens at all and the start is not
   * after the cut-off; else the next working day. Closing is the cut-off where there is none, and
   * on an exceptional day that closes before it.
   */
  public LocalDate countedDay(Instant start, @Nullable String warehouse) {
    ZonedDateTime local = start.atZone(zone);
    LocalDate date = local.toLocalDate();
    return isWorkingDay(date) && isOfTheDay(local, hours.on(date).getLast(), warehouse)
        ? date
        : workingDayAfter(date, 1);
  }

  private boolean isOfTheDay(ZonedDateTime local, Window last, @Nullable String warehouse) {
    LocalTime time = local.toLocalTime();
    return cutOff(warehouse, local.getDayOfWeek())
        .filter(cutOff -> last.isUntilMidnight() || !cutOff.at().isAfter(last.closes()))
        .map(cutOff -> cutOff.admits(time))
        .orElseGet(() -> last.isBeforeClosing(time));
  }

  /** The n-th working day after that date; the date itself when {@code n} is zero. */
  public LocalDate workingDayAfter(LocalDate date, int n) {
    LocalDate day = date;
    for (int left = n; left > 0; left--) {
      do {
        day = day.plusDays(1);
      } while (!isWorkingDay(day));
    }
    return day;
  }

  /** The last closing of a working day. */
  public Instant closing(LocalDate workingDay) {
    Window last = hours.on(workingDay).getLast();
    return last.isUntilMidnight()
        ? startOf(workingDay.plusDays(1))
        : moment(workingDay.atTime(last.closes()));
  }

  private boolean isWorkingDay(LocalDate date) {
    return !hours.on(date).isEmpty();
  }

  private Instant startOf(LocalDate date) {
    return date.atStartOfDay(zone).toInstant();
  }

  /** A wall-clock time that comes twice means the second, one that is skipped the skip itself. */
  private Instant moment(LocalDateTime local) {
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change != null && change.isGap()
        ? change.getInstant()
        : local.atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkingCalendar calendar && calendar.ref.equals(ref);
  }

  @Override
  public int hashCode() {
    return ref.hashCode();
  }

  @Override
  public String toString() {
    return ref.toString();
  }
}
