package io.steward.ticket.clock;

import static io.steward.ticket.clock.ClockFixture.LEFT;
import static io.steward.ticket.clock.ClockFixture.TICKET;
import static io.steward.ticket.clock.ClockFixture.activated;
import static io.steward.ticket.clock.ClockFixture.at;
import static io.steward.ticket.clock.ClockFixture.breached;
import static io.steward.ticket.clock.ClockFixture.clockAfter;
import static io.steward.ticket.clock.ClockFixture.news;
import static io.steward.ticket.clock.ClockFixture.paused;
import static io.steward.ticket.clock.ClockFixture.resumed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketClockTest {
  private final ClockNews set = news(TICKET, 0, at(240), activated());

  @Test
  void runsTowardsItsDueTime() {
    TicketClock clock = clockAfter(set);
    assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
    assertThat(clock.timeLeft(at(60))).contains(Duration.ofMinutes(180));
    assertThat(clock.timeLeft(at(250))).contains(Duration.ofMinutes(-10));
  }

  @Test
  void standsStillWhilePausedAlsoPastItsOldDueTime() {
    TicketClock clock = clockAfter(set, news(TICKET, 30, null, paused(30)));
    assertThat(clock.state()).isEqualTo(ClockState.PAUSED);
    assertThat(clock.dueAt()).isNull();
    assertThat(clock.timeLeft(at(1_000))).contains(LEFT);
  }

  @Test
  void runsOnTowardsALaterDueTime() {
    TicketClock clock =
        clockAfter(set, news(TICKET, 30, null, paused(30)), news(TICKET, 90, at(300), resumed()));
    assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
    assertThat(clock.timeLeft(at(90))).contains(Duration.ofMinutes(210));
  }

  @Test
  void isAtRiskOnceWarnedAndStaysSoAfterAPause() {
    ClockNews warning = news(TICKET, 180, at(240), new Turn.AtRisk(2));
    TicketClock warned = clockAfter(set, warning);
    TicketClock later =
        clockAfter(
            set,
            warning,
            news(TICKET, 190, null, paused(190)),
            news(TICKET, 200, at(250), resumed()));
    assertThat(warned.state()).isEqualTo(ClockState.AT_RISK);
    assertThat(warned.warned()).isEqualTo(2);
    assertThat(later.state()).isEqualTo(ClockState.AT_RISK);
  }

  @Test
  void knowsTheWarningsStillToCome() {
    Turn withWarnings = new Turn.Activated(List.of(at(180), at(230)));
    TicketClock clock = clockAfter(news(TICKET, 0, at(240), withWarnings));
    assertThat(clock.warningsAt()).containsExactly(at(180), at(230));
  }

  @Test
  void staysBreachedWhilePausedAfterwards() {
    TicketClock clock =
        clockAfter(
            set,
            news(TICKET, 240, at(240), breached(240)),
            news(TICKET, 250, at(240), paused(250)));
    assertThat(clock.state()).isEqualTo(ClockState.BREACHED);
    assertThat(clock.breachedAt()).isEqualTo(at(240));
  }

  @Test
  void endsInTimeOrLate() {
    ClockNews inTime = news(TICKET, 100, at(240), new Turn.Fulfilled(at(100), false));
    ClockNews late = news(TICKET, 300, at(240), new Turn.Fulfilled(at(299), true));
    TicketClock breach = clockAfter(set, news(TICKET, 240, at(240), breached(240)), late);
    assertThat(clockAfter(set, inTime).state()).isEqualTo(ClockState.MET);
    assertThat(clockAfter(set, inTime).timeLeft(at(101))).isEmpty();
    assertThat(breach.state()).isEqualTo(ClockState.MET_LATE);
    assertThat(breach.breachedAt()).isEqualTo(at(240));
    assertThat(breach.endedAt()).isEqualTo(at(299));
  }

  @Test
  void endsOtherwiseToo() {
    assertThat(clockAfter(set, news(TICKET, 9, at(240), new Turn.Superseded(at(9)))).state())
        .isEqualTo(ClockState.SUPERSEDED);
    assertThat(clockAfter(set, news(TICKET, 9, at(240), new Turn.Cancelled(at(9)))).state())
        .isEqualTo(ClockState.CANCELLED);
  }

  @Test
  void isAbsolvedOfABreachThatWasNone() {
    ClockNews breach = news(TICKET, 240, at(240), breached(240));
    TicketClock met =
        clockAfter(
            set, breach, news(TICKET, 250, at(240), new Turn.BreachWithdrawn(at(239), null)));
    TicketClock unwanted =
        clockAfter(
            set, breach, news(TICKET, 250, at(240), new Turn.BreachWithdrawn(null, at(100))));
    TicketClock dueLater =
        clockAfter(set, breach, news(TICKET, 250, at(400), new Turn.BreachWithdrawn(null, null)));
    assertThat(met.state()).isEqualTo(ClockState.MET);
    assertThat(met.breachedAt()).isNull();
    assertThat(unwanted.state()).isEqualTo(ClockState.CANCELLED);
    assertThat(dueLater.state()).isEqualTo(ClockState.RUNNING);
    assertThat(dueLater.dueAt()).isEqualTo(at(400));
  }

  @Test
  void isKnownFromAnyAnnouncementAlone() {
    assertThat(clockAfter(news(TICKET, 240, at(240), breached(240))).state())
        .isEqualTo(ClockState.BREACHED);
  }

  @Test
  void ignoresOldNews() {
    TicketClock paused = clockAfter(set, news(TICKET, 30, null, paused(30)));
    assertThat(paused.after(news(TICKET, 29, at(240), resumed()))).isEmpty();
  }

  @Test
  void takesTheLaterToldOfTwoAnnouncementsOfOneInstant() {
    ClockNews atOnce = news(TICKET, 0, null, paused(0));
    assertThat(clockAfter(set, atOnce).state()).isEqualTo(ClockState.PAUSED);
  }
}
