package io.steward.slamonitor.promise.ledger;

import static io.steward.slamonitor.calendar.CalendarFixture.everyDay;
import static io.steward.slamonitor.calendar.CalendarFixture.moment;
import static io.steward.slamonitor.calendar.CalendarFixture.officeHours;
import static io.steward.slamonitor.calendar.CalendarFixture.workdays;
import static io.steward.slamonitor.promise.ledger.LedgerFixture.aClock;
import static io.steward.slamonitor.promise.ledger.LedgerFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.calendar.WorkingCalendar;
import io.steward.slamonitor.policy.Warning;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.Standing;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The test vectors of others, by the names of those who stumbled over them. */
class LedgerTest {
  private static final WorkingCalendar ALWAYS = WorkingCalendar.ROUND_THE_CLOCK;
  private static final Duration FOUR_HOURS = Duration.ofHours(4);

  @Test
  void glpiPendingForThreeHoursMovesTheDueTimeByThreeHours() {
    LedgerFixture clock = aClock(FOUR_HOURS, ALWAYS).activated("2026-11-23T10:00Z");
    assertThat(clock.promise().dueAt()).isEqualTo(moment("2026-11-23T14:00Z"));
    clock.paused("2026-11-23T11:00Z").resumed("2026-11-23T14:00Z");
    assertThat(clock.promise().dueAt()).isEqualTo(moment("2026-11-23T17:00Z"));
  }

  @Test
  void glpiFourHoursFromSixteenAreDueAtTenTheNextDay() {
    LedgerFixture clock =
        aClock(FOUR_HOURS, workdays("Europe/Paris", "08:00-18:00"))
            .activated("2026-11-23T16:00+01:00");
    assertThat(clock.promise().dueAt()).isEqualTo(moment("2026-11-24T10:00+01:00"));
  }

  @Test
  void chatwootFridayHalfPastFourAndAnHourIsMondayHalfPastNine() {
    LedgerFixture clock =
        aClock(Duration.ofHours(1), officeHours("Europe/Berlin"))
            .activated("2026-11-20T16:30+01:00");
    assertThat(clock.promise().dueAt()).isEqualTo(moment("2026-11-23T09:30+01:00"));
  }

  @Test
  void chatwootSplitDayCountsNothingInTheLunchBreak() {
    LedgerFixture clock =
        aClock(Duration.ofHours(1), workdays("Europe/Berlin", "08:00-12:00", "13:30-18:00"))
            .activated("2026-11-23T12:30+01:00");
    assertThat(clock.promise().dueAt()).isEqualTo(moment("2026-11-23T14:30+01:00"));
  }

  @Test
  void frappeAPauseHeldPastTheOldDeadlineReadsPaused() {
    Promise promise =
        aClock(FOUR_HOURS, ALWAYS)
            .activated("2026-11-23T10:00Z")
            .paused("2026-11-23T13:00Z")
            .promise();
    assertThat(promise.standingAt(moment("2026-11-25T10:00Z"))).isEqualTo(Standing.PAUSED);
    assertThat(promise.dueAt()).isNull();
    assertThat(promise.nextChangeAfter(moment("2026-11-23T13:30Z"))).isNull();
    assertThat(promise.pause().left()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void aPauseAfterTheBreachMendsNothing() {
    LedgerFixture clock =
        aClock(FOUR_HOURS, ALWAYS).activated("2026-11-23T10:00Z").paused("2026-11-23T15:00Z");
    assertThat(clock.promise().standingAt(moment("2026-11-23T16:00Z")))
        .isEqualTo(Standing.BREACHED);
    clock.resumed("2026-11-23T20:00Z").fulfilled("2026-11-23T20:30Z");
    assertThat(clock.promise().standingAt(moment("2026-11-23T21:00Z")))
        .isEqualTo(Standing.MET_LATE);
    assertThat(clock.promise().dueAt()).isEqualTo(moment("2026-11-23T14:00Z"));
  }

  @Test
  void glpi15605APriorityChangeInThePauseKeepsThePauseAndTheTimeUsed() {
    LedgerFixture clock =
        aClock(FOUR_HOURS, ALWAYS)
            .activated("2026-11-23T10:00Z")
            .paused("2026-11-23T11:00Z")
            .superseded("2026-11-23T12:00Z", terms("urgent@1", Duration.ofHours(2), ALWAYS));
    assertThat(clock.promises()).hasSize(2);
    Promise old = clock.promises().getFirst();
    assertThat(old.standingAt(moment("2026-11-23T12:00Z"))).isEqualTo(Standing.SUPERSEDED);
    assertThat(clock.promise().standingAt(moment("2026-11-24T12:00Z"))).isEqualTo(Standing.PAUSED);
    assertThat(clock.promise().pause().cause()).isEqualTo("waiting-customer");

    clock.resumed("2026-11-23T13:00Z");
    assertThat(clock.promise().dueAt()).isEqualTo(moment("2026-11-23T14:00Z"));
    assertThat(clock.promise().source().policy()).isEqualTo("urgent@1");
    assertThat(clock.promise().key()).isEqualTo(old.key().successor());
  }

  @Test
  void shorterTermsThatAreUsedUpAlreadyAreDueAtOnceAndNotBefore() {
    LedgerFixture clock =
        aClock(FOUR_HOURS, ALWAYS)
            .activated("2026-11-23T10:00Z")
            .superseded("2026-11-23T13:00Z", terms("urgent@1", Duration.ofHours(2), ALWAYS));
    assertThat(clock.promise().dueAt()).isEqualTo(moment("2026-11-23T13:00Z"));
  }

  @Test
  void zammadAReopenedOldTicketIsANewCycleAndDoesNotInstantlyEscalate() {
    LedgerFixture clock =
        aClock(FOUR_HOURS, ALWAYS)
            .activated("2026-11-23T10:00Z")
            .fulfilled("2026-11-23T11:00Z")
            .reopened("2026-12-20T09:00Z");
    assertThat(clock.promises()).hasSize(2);
    assertThat(clock.promises().getFirst().standingAt(moment("2026-12-20T10:00Z")))
        .isEqualTo(Standing.MET);
    assertThat(clock.promise().dueAt()).isEqualTo(moment("2026-12-20T13:00Z"));
    assertThat(clock.promise().standingAt(moment("2026-12-20T09:00Z"))).isEqualTo(Standing.OPEN);
    assertThat(clock.promise().key().cycle()).isEqualTo(2);
    assertThat(clock.promise().id()).isNotEqualTo(clock.promises().getFirst().id());
  }

  @Test
  void keptWhilePausedIsKeptInTime() {
    LedgerFixture clock =
        aClock(FOUR_HOURS, ALWAYS)
            .activated("2026-11-23T10:00Z")
            .paused("2026-11-23T13:00Z")
            .fulfilled("2026-11-24T13:00Z");
    assertThat(clock.promise().standingAt(moment("2026-11-24T13:00Z"))).isEqualTo(Standing.MET);
    assertThat(clock.promise().pause()).isNull();
  }

  @Test
  void aNightWithAClockChangeIsAsLongAsItReallyIs() {
    LedgerFixture spring =
        aClock(FOUR_HOURS, everyDay("Europe/Berlin", "00:00-06:00"))
            .activated("2027-03-28T00:30+01:00");
    assertThat(spring.promise().dueAt()).isEqualTo(moment("2027-03-28T05:30+02:00"));
    LedgerFixture autumn =
        aClock(FOUR_HOURS, everyDay("Europe/Berlin", "00:00-06:00"))
            .activated("2026-10-25T00:30+02:00")
            .paused("2026-10-25T01:30+02:00")
            .resumed("2026-10-25T02:30+01:00");
    assertThat(autumn.promise().dueAt()).isEqualTo(moment("2026-10-25T05:30+01:00"));
  }

  @Test
  void warningsByTimeAndByShareMoveWithThePauseAndStayInOrder() {
    LedgerFixture clock =
        aClock(
                FOUR_HOURS,
                ALWAYS,
                new Warning.Before(Duration.ofMinutes(30)),
                new Warning.AtShare(50),
                new Warning.AtShare(75))
            .activated("2026-11-23T10:00Z");
    assertThat(clock.promise().warnings())
        .containsExactly(
            moment("2026-11-23T12:00Z"), moment("2026-11-23T13:00Z"), moment("2026-11-23T13:30Z"));
    clock.paused("2026-11-23T12:30Z");
    assertThat(clock.promise().warnings()).isEmpty();
    clock.resumed("2026-11-23T20:30Z");
    assertThat(clock.promise().warnings())
        .containsExactly(
            moment("2026-11-23T12:00Z"), moment("2026-11-23T21:00Z"), moment("2026-11-23T21:30Z"));
  }

  @Test
  void aWarningByShareCountsWorkingTimeOnly() {
    LedgerFixture clock =
        aClock(FOUR_HOURS, officeHours("Europe/Berlin"), new Warning.AtShare(75))
            .activated("2026-11-20T15:00+01:00");
    assertThat(clock.promise().warnings()).containsExactly(moment("2026-11-23T10:00+01:00"));
  }

  @Test
  void anotherCauseCutsAPauseInTwoAndBothAreKept() {
    LedgerFixture clock = aClock(FOUR_HOURS, ALWAYS).activated("2026-11-23T10:00Z");
    clock.paused("2026-11-23T11:00Z");
    clock
        .transitions()
        .add(new Transition.Pause("x", moment("2026-11-23T12:00Z"), Cause.of("on-hold")));
    clock.resumed("2026-11-23T13:00Z");
    assertThat(clock.cycles().getLast().ledger().intervals())
        .extracting(i -> i.cause().code())
        .containsExactly("ticket.opened", "waiting-customer", "on-hold", "in-progress");
    assertThat(clock.promise().dueAt()).isEqualTo(moment("2026-11-23T16:00Z"));
  }

  @Test
  void transitionsThatMakeNoSenseWhereTheyStandChangeNothing() {
    LedgerFixture clock =
        aClock(FOUR_HOURS, ALWAYS)
            .paused("2026-11-23T08:00Z")
            .reopened("2026-11-23T09:00Z")
            .activated("2026-11-23T10:00Z")
            .resumed("2026-11-23T10:30Z")
            .activated("2026-11-23T11:00Z")
            .reopened("2026-11-23T11:30Z")
            .cancelled("2026-11-23T12:00Z")
            .fulfilled("2026-11-23T12:30Z");
    assertThat(clock.promises()).hasSize(1);
    assertThat(clock.promise().standingAt(moment("2026-11-23T13:00Z")))
        .isEqualTo(Standing.CANCELLED);
    assertThat(clock.cycles().getFirst().ledger().intervals()).hasSize(1);
  }
}
