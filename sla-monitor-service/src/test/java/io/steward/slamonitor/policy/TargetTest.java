package io.steward.slamonitor.policy;

import static io.steward.slamonitor.calendar.CalendarFixture.WORKDAYS;
import static io.steward.slamonitor.calendar.CalendarFixture.calendar;
import static io.steward.slamonitor.calendar.CalendarFixture.moment;
import static io.steward.slamonitor.calendar.CalendarFixture.officeHours;
import static io.steward.slamonitor.calendar.CalendarFixture.windows;
import static io.steward.slamonitor.calendar.CalendarFixture.withCutOff;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.calendar.CutOff;
import io.steward.slamonitor.calendar.ExceptionalDay;
import io.steward.slamonitor.calendar.Holiday;
import io.steward.slamonitor.calendar.OpeningHours;
import io.steward.slamonitor.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** November 20, 2026 is a Friday. The names in brackets are where a rule comes from. */
class TargetTest {
  private static final String NEW_YORK = "America/New_York";

  /** RushOrder: 13:00 leaves the same day, 13:01 the next. */
  @Test
  void anOrderAtAnInclusiveCutOffIsOfTheDayAndAMinuteLaterOfTheNext() {
    var target = within(0, withCutOff(NEW_YORK, "08:00-18:00", "13:00", true));
    assertThat(target.dueAfter(moment("2026-11-19T13:00:59-05:00"), null))
        .isEqualTo(moment("2026-11-19T18:00:00-05:00"));
    assertThat(target.dueAfter(moment("2026-11-19T13:01:00-05:00"), null))
        .isEqualTo(moment("2026-11-20T18:00:00-05:00"));
  }

  /** eBay: Friday 13:59 is Friday's, 14:00 is Monday's. */
  @Test
  void anOrderAtAnExclusiveCutOffIsOfTheNextWorkingDay() {
    var target = within(0, withCutOff(NEW_YORK, "09:00-17:00", "14:00", false));
    assertThat(target.dueAfter(moment("2026-11-20T13:59:59-05:00"), null))
        .isEqualTo(moment("2026-11-20T17:00:00-05:00"));
    assertThat(target.dueAfter(moment("2026-11-20T14:00:00-05:00"), null))
        .isEqualTo(moment("2026-11-23T17:00:00-05:00"));
  }

  @Test
  void aWarehouseWithACutOffOfItsOwnKeepsToThat() {
    var calendar =
        calendar(
            NEW_YORK,
            OpeningHours.weekly(WORKDAYS, windows("08:00-18:00")),
            new CutOff(CutOff.ANYWHERE, DayOfWeek.FRIDAY, LocalTime.of(12, 0), true),
            new CutOff("W1", DayOfWeek.FRIDAY, LocalTime.of(15, 0), true));
    var target = within(0, calendar);
    var afternoon = moment("2026-11-20T14:00:00-05:00");
    assertThat(target.dueAfter(afternoon, "W1")).isEqualTo(moment("2026-11-20T18:00:00-05:00"));
    assertThat(target.dueAfter(afternoon, "W2")).isEqualTo(moment("2026-11-23T18:00:00-05:00"));
    assertThat(target.dueAfter(moment("2026-11-19T14:00:00-05:00"), "W2"))
        .as("no cut-off on Thursdays: until closing")
        .isEqualTo(moment("2026-11-19T18:00:00-05:00"));
  }

  @Test
  void workingHoursAfterTheCutOffCountFromTheNextOpening() {
    var calendar = withCutOff(NEW_YORK, "09:00-17:00", "14:00", false);
    var target = within(Duration.ofHours(4), calendar);
    assertThat(target.dueAfter(moment("2026-11-20T13:30:00-05:00"), null))
        .isEqualTo(moment("2026-11-23T09:30:00-05:00"));
    assertThat(target.dueAfter(moment("2026-11-20T14:00:00-05:00"), null))
        .isEqualTo(moment("2026-11-23T13:00:00-05:00"));
  }

  @Test
  void workingDaysPassOverWeekendsHolidaysAndClosedDays() {
    LocalDate monday = LocalDate.parse("2026-11-23");
    var hours =
        new OpeningHours(
            Map.of(
                DayOfWeek.FRIDAY, List.of(windows("09:00-17:00")),
                DayOfWeek.MONDAY, List.of(windows("09:00-17:00")),
                DayOfWeek.TUESDAY, List.of(windows("09:00-12:00", "13:00-19:00"))),
            List.of(new ExceptionalDay(monday, List.of(), "stocktaking")),
            List.of(new Holiday(monday.plusDays(4), "holiday")));
    var friday = moment("2026-11-20T10:00:00-05:00");
    assertThat(within(1, calendar(NEW_YORK, hours)).dueAfter(friday, null))
        .isEqualTo(moment("2026-11-24T19:00:00-05:00"));
    assertThat(within(2, calendar(NEW_YORK, hours)).dueAfter(friday, null))
        .isEqualTo(moment("2026-11-30T17:00:00-05:00"));
  }

  @Test
  void aDayThatClosesBeforeTheCutOffCutsOffAtClosing() {
    var hours =
        new OpeningHours(
            Map.of(DayOfWeek.FRIDAY, List.of(windows("09:00-17:00"))),
            List.of(
                new ExceptionalDay(
                    LocalDate.parse("2026-11-20"), List.of(windows("09:00-11:00")), "early")),
            List.of());
    var cutOff = new CutOff(CutOff.ANYWHERE, DayOfWeek.FRIDAY, LocalTime.of(14, 0), false);
    var target = within(0, calendar(NEW_YORK, hours, cutOff));
    assertThat(target.dueAfter(moment("2026-11-20T10:59:00-05:00"), null))
        .isEqualTo(moment("2026-11-20T11:00:00-05:00"));
    assertThat(target.dueAfter(moment("2026-11-20T11:00:00-05:00"), null))
        .isEqualTo(moment("2026-11-27T17:00:00-05:00"));
  }

  @Test
  void warnsByRealTimeAndByTheShareOfWorkingTime() {
    var target =
        new Target(
            PromiseKind.RESOLUTION,
            new Allowance.WorkingHours(Duration.ofHours(8)),
            officeHours(NEW_YORK),
            List.of(
                new Warning.Before(Duration.ofHours(1)),
                new Warning.AtShare(75),
                new Warning.AtShare(50)),
            Set.of(),
            Responder.HUMAN);
    var start = moment("2026-11-20T13:00:00-05:00");
    var due = target.dueAfter(start, null);
    assertThat(due).isEqualTo(moment("2026-11-23T13:00:00-05:00"));
    assertThat(target.warnings(start, due))
        .containsExactly(
            moment("2026-11-20T17:00:00-05:00"),
            moment("2026-11-23T11:00:00-05:00"),
            moment("2026-11-23T12:00:00-05:00"));
  }

  @Test
  void aPromiseWithoutWorkingTimeLeftIsWarnedOfWhenDue() {
    var target =
        new Target(
            PromiseKind.DISPATCH,
            new Allowance.WorkingDays(0),
            officeHours(NEW_YORK),
            List.of(new Warning.AtShare(50)),
            Set.of(),
            Responder.HUMAN);
    var closing = moment("2026-11-20T17:00:00-05:00");
    assertThat(target.warnings(closing, closing)).containsExactly(closing);
  }

  private static Target within(int days, WorkingCalendar calendar) {
    return target(new Allowance.WorkingDays(days), calendar);
  }

  private static Target within(Duration hours, WorkingCalendar calendar) {
    return target(new Allowance.WorkingHours(hours), calendar);
  }

  private static Target target(Allowance within, WorkingCalendar calendar) {
    return new Target(PromiseKind.DISPATCH, within, calendar, List.of(), Set.of(), Responder.HUMAN);
  }
}
