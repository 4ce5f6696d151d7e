package io.steward.slamonitor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of working time, in zones that change their clocks in unlike ways. */
class WorkingTimePropertyTest {
  private static final int MINUTES_OF_DAY = 24 * 60;

  @Property(tries = 1000)
  void theWorkingTimeUntilItsEndIsWhatWasAskedFor(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant start,
      @ForAll("durations") Duration working) {
    Instant end = calendar.after(start, working);
    assertThat(calendar.between(start, end)).isEqualTo(working);
    assertThat(end).isAfterOrEqualTo(start.plus(working));
  }

  @Property(tries = 1000)
  void aLaterStartOrMoreTimeNeverEndsEarlier(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant start,
      @ForAll("durations") Duration working,
      @ForAll("durations") Duration more) {
    Instant end = calendar.after(start, working);
    assertThat(calendar.after(start.plus(more), working)).isAfterOrEqualTo(end);
    assertThat(calendar.after(start, working.plus(more))).isAfterOrEqualTo(end);
  }

  @Property(tries = 1000)
  void itEndsInOpenTimeOrAtItsClosing(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant start,
      @ForAll("durations") Duration working) {
    Instant end = calendar.after(start, working);
    assertThat(isOpen(calendar, end) || isOpen(calendar, end.minusNanos(1))).isTrue();
  }

  @Property(tries = 1000)
  void timeInPartsIsTimeAsAWhole(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("moments") Instant from,
      @ForAll("durations") Duration one,
      @ForAll("durations") Duration other) {
    Instant middle = from.plus(one);
    Instant to = middle.plus(other);
    assertThat(calendar.between(from, middle).plus(calendar.between(middle, to)))
        .isEqualTo(calendar.between(from, to));
    assertThat(
            calendar.open(from, to).stream()
                .map(Span::length)
                .reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(calendar.between(from, to));
  }

  @Property(tries = 300)
  void itIsOpenExactlyWhenTheWallClockSaysSo(
      @ForAll("calendars") WorkingCalendar calendar, @ForAll("moments") Instant start) {
    List<Span> open = calendar.open(start, start.plus(Duration.ofDays(2)));
    for (int minute = 0; minute < 2 * MINUTES_OF_DAY; minute += 5) {
      Instant moment = start.plus(Duration.ofMinutes(minute));
      boolean within =
          open.stream().anyMatch(s -> !moment.isBefore(s.from()) && moment.isBefore(s.to()));
      assertThat(within).isEqualTo(isOpen(calendar, moment));
    }
  }

  private static boolean isOpen(WorkingCalendar calendar, Instant moment) {
    ZonedDateTime local = moment.atZone(calendar.zone());
    return calendar.hours().on(local.toLocalDate()).stream()
        .anyMatch(window -> window.contains(local.toLocalTime()));
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    Arbitrary<Map<DayOfWeek, List<Window>>> weeks =
        Arbitraries.maps(Arbitraries.of(DayOfWeek.class), days())
            .ofMinSize(1)
            .filter(week -> week.values().stream().anyMatch(day -> !day.isEmpty()));
    Arbitrary<Set<Integer>> holidays = Arbitraries.integers().between(0, 400).set().ofMaxSize(8);
    return Combinators.combine(zones(), weeks, holidays, days())
        .as(WorkingTimePropertyTest::calendar);
  }

  private static WorkingCalendar calendar(
      String zone, Map<DayOfWeek, List<Window>> week, Set<Integer> holidays, List<Window> other) {
    LocalDate first = LocalDate.parse("2017-09-01");
    List<Holiday> closed = new ArrayList<>();
    holidays.forEach(day -> closed.add(new Holiday(first.plusDays(day), "closed")));
    var exceptional = new ExceptionalDay(LocalDate.parse("2017-10-15"), other, "other hours");
    return new WorkingCalendar(
        new CalendarRef("any", 1),
        ZoneId.of(zone),
        new OpeningHours(new HashMap<>(week), List.of(exceptional), closed),
        List.of());
  }

  @Provide
  Arbitrary<Instant> moments() {
    // Around changes of the clocks (São Paulo, Berlin, New York, Lord Howe, St John's) or anywhere.
    Arbitrary<Instant> changes =
        Arbitraries.of(
            Instant.parse("2017-10-15T03:00:00Z"),
            Instant.parse("2018-02-18T02:00:00Z"),
            Instant.parse("2018-03-25T01:00:00Z"),
            Instant.parse("2017-10-29T01:00:00Z"),
            Instant.parse("2017-11-05T06:00:00Z"),
            Instant.parse("2018-03-31T15:00:00Z"),
            Instant.parse("2010-11-07T02:31:00Z"));
    return Combinators.combine(changes, Arbitraries.longs().between(-40_000_000, 40_000_000))
        .as((change, offset) -> change.plusMillis(offset * 10));
  }

  @Provide
  Arbitrary<Duration> durations() {
    return Arbitraries.longs().between(1, Duration.ofHours(900).toMillis()).map(Duration::ofMillis);
  }

  private static Arbitrary<String> zones() {
    return Arbitraries.of(
        "Europe/Berlin",
        "America/New_York",
        "America/Sao_Paulo",
        "America/St_Johns",
        "Australia/Lord_Howe",
        "UTC");
  }

  /** Up to three windows between up to six distinct times of the day. */
  private static Arbitrary<List<Window>> days() {
    return Arbitraries.integers()
        .between(0, MINUTES_OF_DAY / 10)
        .set()
        .ofMaxSize(6)
        .map(WorkingTimePropertyTest::windows);
  }

  private static List<Window> windows(Set<Integer> tens) {
    List<Integer> times = tens.stream().sorted().toList();
    List<Window> windows = new ArrayList<>();
    for (int i = 0; i + 1 < times.size(); i += 2) {
      windows.add(new Window(time(times.get(i)), time(times.get(i + 1))));
    }
    return windows;
  }

  private static LocalTime time(int tens) {
    return LocalTime.ofSecondOfDay(tens * 600L % (MINUTES_OF_DAY * 60));
  }
}
