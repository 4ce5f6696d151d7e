package io.steward.slamonitor.calendar;

import static io.steward.slamonitor.calendar.CalendarFixture.WORKDAYS;
import static io.steward.slamonitor.calendar.CalendarFixture.calendar;
import static io.steward.slamonitor.calendar.CalendarFixture.everyDay;
import static io.steward.slamonitor.calendar.CalendarFixture.moment;
import static io.steward.slamonitor.calendar.CalendarFixture.officeHours;
import static io.steward.slamonitor.calendar.CalendarFixture.windows;
import static io.steward.slamonitor.calendar.CalendarFixture.workdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** November 20, 2026 is a Friday. The names in brackets are where a rule comes from. */
class WorkingCalendarTest {
  private static final String BERLIN = "Europe/Berlin";

  /** Chatwoot 13392. */
  @Test
  void anHourFromFridayHalfPastFourEndsMondayHalfPastNine() {
    assertThat(after(officeHours(BERLIN), "2026-11-20T16:30:00+01:00", "PT1H"))
        .isEqualTo(moment("2026-11-23T09:30:00+01:00"));
  }

  /** GLPI, H+4. */
  @Test
  void fourHoursFromFourUntilSixEndTheNextDayAtTen() {
    assertThat(after(workdays(BERLIN, "08:00-18:00"), "2026-11-23T16:00:00+01:00", "PT4H"))
        .isEqualTo(moment("2026-11-24T10:00:00+01:00"));
  }

  /** Zammad. */
  @Test
  void sixteenHoursOfEightHourDaysAreTwoBusinessDays() {
    assertThat(after(officeHours(BERLIN), "2026-11-23T09:00:00+01:00", "PT16H"))
        .isEqualTo(moment("2026-11-24T17:00:00+01:00"));
  }

  /** Chatwoot 14009. */
  @Test
  void aMessageInTheLunchBreakOfASplitDayCountsFromTheSecondWindow() {
    var split = workdays(BERLIN, "08:00-12:00", "13:30-18:00");
    assertThat(after(split, "2026-11-23T12:30:00+01:00", "PT1H"))
        .isEqualTo(moment("2026-11-23T14:30:00+01:00"));
    assertThat(after(split, "2026-11-23T11:30:00+01:00", "PT1H"))
        .isEqualTo(moment("2026-11-23T14:00:00+01:00"));
  }

  @Test
  void workingTimeThatEndsAtClosingEndsThereAndNotAtTheNextOpening() {
    assertThat(after(officeHours(BERLIN), "2026-11-20T16:00:00+01:00", "PT1H"))
        .isEqualTo(moment("2026-11-20T17:00:00+01:00"));
  }

  @Test
  void noWorkingTimeEndsAtOnceWhileOpenAndElseAtTheNextOpening() {
    assertThat(after(officeHours(BERLIN), "2026-11-20T16:00:00+01:00", "PT0S"))
        .isEqualTo(moment("2026-11-20T16:00:00+01:00"));
    assertThat(after(officeHours(BERLIN), "2026-11-20T17:00:00+01:00", "PT0S"))
        .isEqualTo(moment("2026-11-23T09:00:00+01:00"));
  }

  @Test
  void localTimesStayLocalTimesOverTheWeekendOnWhichTheClocksChange() {
    assertThat(after(officeHours(BERLIN), "2026-10-23T16:00:00+02:00", "PT2H"))
        .isEqualTo(moment("2026-10-26T10:00:00+01:00"));
    assertThat(after(officeHours(BERLIN), "2026-03-27T16:00:00+01:00", "PT2H"))
        .isEqualTo(moment("2026-03-30T10:00:00+02:00"));
  }

  @Test
  void theHourThatSpringSkipsDoesNotCount() {
    var night = everyDay("America/New_York", "01:30-04:00");
    // March 8, 2026: 02:00 becomes 03:00, so the window lasts an hour and a half.
    assertThat(
            night.between(moment("2026-03-08T00:00:00-05:00"), moment("2026-03-08T12:00:00-04:00")))
        .isEqualTo(Duration.ofMinutes(90));
    assertThat(after(night, "2026-03-08T01:45:00-05:00", "PT30M"))
        .isEqualTo(moment("2026-03-08T03:15:00-04:00"));
  }

  @Test
  void theHourThatAutumnRepeatsCountsTwice() {
    var night = everyDay(BERLIN, "01:30-04:00");
    // October 25, 2026: 03:00 becomes 02:00.
    assertThat(
            night.between(moment("2026-10-25T00:00:00+02:00"), moment("2026-10-25T12:00:00+01:00")))
        .isEqualTo(Duration.ofMinutes(210));
    assertThat(after(night, "2026-10-25T02:45:00+02:00", "PT30M"))
        .isEqualTo(moment("2026-10-25T02:15:00+01:00"));
  }

  @Test
  void aWindowInsideTheRepeatedHourIsOpenTwice() {
    var night = everyDay(BERLIN, "02:10-02:40");
    assertThat(night.open(moment("2026-10-25T00:00:00+02:00"), moment("2026-10-25T12:00:00+01:00")))
        .containsExactly(
            new Span(moment("2026-10-25T02:10:00+02:00"), moment("2026-10-25T02:40:00+02:00")),
            new Span(moment("2026-10-25T02:10:00+01:00"), moment("2026-10-25T02:40:00+01:00")));
  }

  @Test
  void aWindowInsideTheSkippedHourIsNotOpenOnThatDay() {
    var night = everyDay(BERLIN, "02:10-02:40");
    assertThat(night.open(moment("2026-03-29T00:00:00+01:00"), moment("2026-03-29T12:00:00+02:00")))
        .isEmpty();
  }

  @Test
  void aChangeByHalfAnHourIsHalfAnHour() {
    var day = everyDay("Australia/Lord_Howe", "00:00-00:00");
    assertThat(
            day.between(moment("2026-04-05T00:00:00+11:00"), moment("2026-04-06T00:00:00+10:30")))
        .isEqualTo(Duration.parse("PT24H30M"));
    assertThat(
            everyDay("Australia/Lord_Howe", "01:00-05:00")
                .between(moment("2026-04-05T00:00:00+11:00"), moment("2026-04-05T12:00:00+10:30")))
        .isEqualTo(Duration.parse("PT4H30M"));
  }

  @Test
  void aChangeAtMidnightMovesTheOpeningOfThatDay() {
    // October 15, 2017 in São Paulo begins at 01:00.
    var sunday =
        calendar(
            "America/Sao_Paulo", OpeningHours.weekly(Set.of(DayOfWeek.SUNDAY), Window.ALL_DAY));
    assertThat(
            sunday.open(moment("2017-10-14T00:00:00-03:00"), moment("2017-10-17T00:00:00-02:00")))
        .containsExactly(
            new Span(moment("2017-10-15T01:00:00-02:00"), moment("2017-10-16T00:00:00-02:00")));
  }

  @Test
  void windowsUntilMidnightRunOnIntoTheNextDay() {
    var calendar = everyDay(BERLIN, "00:00-02:00", "22:00-00:00");
    assertThat(
            calendar.open(moment("2026-11-23T12:00:00+01:00"), moment("2026-11-24T12:00:00+01:00")))
        .containsExactly(
            new Span(moment("2026-11-23T22:00:00+01:00"), moment("2026-11-24T02:00:00+01:00")));
  }

  @Test
  void roundTheClockIsRealTime() {
    Instant start = Instant.parse("2026-03-28T17:45:12.345678Z");
    Duration days = Duration.ofHours(120).plusNanos(1);
    assertThat(everyDay(BERLIN, "00:00-00:00").after(start, days)).isEqualTo(start.plus(days));
    assertThat(WorkingTime.roundTheClock().after(start, days)).isEqualTo(start.plus(days));
  }

  @Test
  void exceptionalDaysWinOverHolidaysAndHolidaysOverWeekdays() {
    LocalDate monday = LocalDate.parse("2026-11-23");
    var hours =
        new OpeningHours(
            Map.of(DayOfWeek.MONDAY, List.of(windows("09:00-17:00"))),
            List.of(
                new ExceptionalDay(monday, List.of(windows("10:00-12:00")), "stocktaking"),
                new ExceptionalDay(monday.plusDays(1), List.of(windows("09:00-10:00")), "sale")),
            List.of(new Holiday(monday, "a"), new Holiday(monday.plusDays(7), "b")));
    assertThat(
            calendar(BERLIN, hours)
                .open(moment("2026-11-23T00:00:00+01:00"), moment("2026-12-08T00:00:00+01:00")))
        .containsExactly(
            new Span(moment("2026-11-23T10:00:00+01:00"), moment("2026-11-23T12:00:00+01:00")),
            new Span(moment("2026-11-24T09:00:00+01:00"), moment("2026-11-24T10:00:00+01:00")),
            new Span(moment("2026-12-07T09:00:00+01:00"), moment("2026-12-07T17:00:00+01:00")));
  }

  @Test
  @Timeout(2)
  void centuriesOfWorkingTimeCostNoMoreThanTheirYears() {
    assertThat(after(officeHours(BERLIN), "2026-11-23T09:00:00+01:00", "PT1000000H"))
        .isAfter(Instant.parse("2500-01-01T00:00:00Z"));
  }

  @Test
  void refusesHoursThatNeverOpen() {
    var closed = Map.of(DayOfWeek.MONDAY, List.<Window>of());
    var exceptions = List.of(new ExceptionalDay(LocalDate.EPOCH, List.of(Window.ALL_DAY), "once"));
    assertThatThrownBy(() -> new OpeningHours(closed, exceptions, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("open hour");
  }

  @Test
  void refusesWindowsThatOverlapOrEndBeforeTheyBegin() {
    assertThatThrownBy(() -> workdays(BERLIN, "09:00-12:00", "11:59-17:00"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> workdays(BERLIN, "09:00-09:00"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(workdays(BERLIN, "09:00-12:00", "12:00-17:00").hours().on(DayOfWeek.MONDAY))
        .hasSize(2);
  }

  @Test
  void refusesTwoCutOffsForOneWarehouseAndWeekday() {
    var hours = OpeningHours.weekly(WORKDAYS, Window.ALL_DAY);
    var noon = new CutOff("W1", DayOfWeek.MONDAY, LocalTime.NOON, true);
    assertThatThrownBy(() -> calendar(BERLIN, hours, noon, noon))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant after(WorkingTime time, String start, String working) {
    return time.after(moment(start), Duration.parse(working));
  }
}
