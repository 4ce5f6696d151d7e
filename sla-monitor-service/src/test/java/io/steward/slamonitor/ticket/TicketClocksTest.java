package io.steward.slamonitor.ticket;

import static io.steward.slamonitor.calendar.CalendarFixture.moment;
import static io.steward.slamonitor.calendar.CalendarFixture.officeHours;
import static io.steward.slamonitor.policy.PolicyFixture.aPolicy;
import static io.steward.slamonitor.ticket.TicketFixture.aRequest;
import static io.steward.slamonitor.ticket.TicketFixture.aRequestBy;
import static io.steward.slamonitor.ticket.TicketFixture.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.calendar.WorkingCalendar;
import io.steward.slamonitor.policy.Allowance;
import io.steward.slamonitor.policy.Conditions;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.Responder;
import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicketClocksTest {
  private static final Instant LATER = moment("2026-12-31T00:00Z");
  private static final WorkingCalendar ALWAYS = WorkingCalendar.ROUND_THE_CLOCK;

  /** Critical tickets are to be resolved in 4 h, others in 24 h. */
  private static final PolicyBook POLICIES =
      PolicyBook.of(
          List.of(
              aPolicy("critical")
                  .at(1)
                  .when(priority("critical"))
                  .promising(target(PromiseKind.RESOLUTION, 4, ALWAYS, Responder.HUMAN))
                  .version(),
              aPolicy("standard")
                  .at(2)
                  .promising(target(PromiseKind.FIRST_RESPONSE, 4, ALWAYS, Responder.HUMAN))
                  .promising(target(PromiseKind.NEXT_RESPONSE, 8, ALWAYS, Responder.HUMAN))
                  .promising(target(PromiseKind.RESOLUTION, 24, ALWAYS, Responder.HUMAN))
                  .version()));

  @Test
  void firstResponseCountsFromCreationAndPausesOnlyOnDeclaredWaitingForTheClient() {
    TicketFixture ticket =
        aRequest("2026-11-23T10:00Z")
            .taken("2026-11-23T10:30Z")
            .waiting("on-hold", "2026-11-23T11:00Z");
    assertThat(ticket.promise(PromiseKind.FIRST_RESPONSE, POLICIES).dueAt())
        .isEqualTo(moment("2026-11-23T14:00Z"));
    ticket.waiting("waiting-customer", "2026-11-23T12:00Z").resumed("2026-11-23T13:00Z");
    assertThat(ticket.promise(PromiseKind.FIRST_RESPONSE, POLICIES).dueAt())
        .isEqualTo(moment("2026-11-23T15:00Z"));
  }

  @Test
  void onlyAPersonSatisfiesAFirstResponseWhereThePolicySaysSo() {
    TicketFixture ticket = aRequest("2026-11-23T10:00Z").answeredByProgram("2026-11-23T10:01Z");
    assertThat(ticket.promise(PromiseKind.FIRST_RESPONSE, POLICIES).standingAt(LATER))
        .isEqualTo(Standing.BREACHED);
    assertThat(ticket.promise(PromiseKind.FIRST_RESPONSE, anybody()).standingAt(LATER))
        .isEqualTo(Standing.MET);
    ticket.answered("2026-11-23T11:00Z");
    assertThat(ticket.promise(PromiseKind.FIRST_RESPONSE, POLICIES).ends().fulfilledAt())
        .isEqualTo(moment("2026-11-23T11:00Z"));
  }

  @Test
  void whatTheCustomerWritesIsNoResponse() {
    TicketFixture ticket = aRequest("2026-11-23T10:00Z").customerWrote("2026-11-23T10:01Z");
    assertThat(ticket.promise(PromiseKind.FIRST_RESPONSE, POLICIES).ends().any()).isFalse();
    assertThat(ticket.promises(PromiseKind.NEXT_RESPONSE, POLICIES)).isEmpty();
  }

  @Test
  void nextResponseRestartsWithTheMessageAfterEachAnswer() {
    TicketFixture ticket =
        aRequest("2026-11-23T10:00Z")
            .answered("2026-11-23T11:00Z")
            .customerWrote("2026-11-23T12:00Z")
            .customerWrote("2026-11-23T13:00Z");
    List<Promise> waiting = ticket.promises(PromiseKind.NEXT_RESPONSE, POLICIES);
    assertThat(waiting).extracting(Promise::dueAt).containsExactly(moment("2026-11-23T20:00Z"));
    ticket.answered("2026-11-23T14:00Z").customerWrote("2026-11-24T08:00Z");
    List<Promise> cycles = ticket.promises(PromiseKind.NEXT_RESPONSE, POLICIES);
    assertThat(cycles).extracting(p -> p.key().cycle()).containsExactly(1, 2);
    assertThat(cycles.getFirst().standingAt(LATER)).isEqualTo(Standing.MET);
    assertThat(cycles.getLast().dueAt()).isEqualTo(moment("2026-11-24T16:00Z"));
  }

  @Test
  void aResolvedTicketNeedsNoReplyAndAReopenedOneIsANewCycle() {
    TicketFixture ticket =
        aRequest("2026-11-23T10:00Z").resolved("2026-11-23T11:00Z").reopened("2026-12-20T10:00Z");
    assertThat(ticket.promise(PromiseKind.FIRST_RESPONSE, POLICIES).standingAt(LATER))
        .isEqualTo(Standing.CANCELLED);
    List<Promise> cycles = ticket.promises(PromiseKind.RESOLUTION, POLICIES);
    assertThat(cycles.getFirst().standingAt(LATER)).isEqualTo(Standing.MET);
    assertThat(cycles.getLast().dueAt()).isEqualTo(moment("2026-12-21T10:00Z"));
  }

  @Test
  void aSeverityChangeInThePauseKeepsThePauseAndTheTimeUsed() {
    TicketFixture ticket =
        aRequest("2026-11-23T10:00Z")
            .waiting("waiting-customer", "2026-11-23T11:00Z")
            .severity("critical", "2026-11-23T12:00Z");
    assertThat(ticket.promises(PromiseKind.RESOLUTION, POLICIES))
        .extracting(p -> p.standingAt(LATER))
        .containsExactly(Standing.SUPERSEDED, Standing.PAUSED);
    ticket.resumed("2026-11-23T13:00Z");
    Promise urgent = ticket.promise(PromiseKind.RESOLUTION, POLICIES);
    assertThat(urgent.dueAt()).isEqualTo(moment("2026-11-23T16:00Z"));
    assertThat(urgent.source().policy()).isEqualTo("critical@1");
  }

  @Test
  void aPolicyThatPromisesNothingAnyMoreEndsThePromise() {
    TicketFixture ticket = aRequest("2026-11-23T10:00Z").severity("critical", "2026-11-23T11:00Z");
    assertThat(ticket.promise(PromiseKind.FIRST_RESPONSE, POLICIES).standingAt(LATER))
        .isEqualTo(Standing.CANCELLED);
  }

  @Test
  void anEventThatLeavesTheSeverityAloneSupersedesNothing() {
    TicketFixture ticket =
        aRequest("2026-11-23T10:00Z")
            .taken("2026-11-23T10:10Z")
            .severity("medium", "2026-11-23T11:00Z");
    assertThat(ticket.promises(PromiseKind.RESOLUTION, POLICIES)).hasSize(1);
  }

  @Test
  void takingAnIncidentIsItsFirstResponse() {
    TicketFixture incident = anIncident("2026-11-23T10:00Z").taken("2026-11-23T10:10Z");
    assertThat(incident.promise(PromiseKind.FIRST_RESPONSE, POLICIES).standingAt(LATER))
        .isEqualTo(Standing.MET);
  }

  @Test
  void aContractInOfficeHoursAndAMarketplaceRoundTheClockRunOnOneTicket() {
    PolicyBook policies =
        PolicyBook.of(
            List.of(
                aPolicy("marketplace")
                    .promising(
                        target(
                            PromiseKind.FIRST_RESPONSE,
                            4,
                            officeHours("Europe/Berlin"),
                            Responder.HUMAN))
                    .promising(target(PromiseKind.MARKETPLACE_REPLY, 24, ALWAYS, Responder.HUMAN))
                    .version()));
    TicketFixture ticket = aRequestBy("amazon", "2026-11-20T16:00+01:00");
    assertThat(ticket.promise(PromiseKind.FIRST_RESPONSE, policies).dueAt())
        .isEqualTo(moment("2026-11-23T12:00+01:00"));
    assertThat(ticket.promise(PromiseKind.MARKETPLACE_REPLY, policies).dueAt())
        .isEqualTo(moment("2026-11-21T16:00+01:00"));
    ticket.answered("2026-11-21T10:00+01:00").customerWrote("2026-11-21T12:00+01:00");
    assertThat(ticket.promise(PromiseKind.MARKETPLACE_REPLY, policies).dueAt())
        .isEqualTo(moment("2026-11-22T12:00+01:00"));
    TicketFixture mail = aRequest("2026-11-20T16:00+01:00");
    assertThat(mail.promises(PromiseKind.MARKETPLACE_REPLY, policies)).isEmpty();
  }

  @Test
  void aVersionThatTakesEffectInAPauseKeepsThePauseAndTheTimeUsed() {
    TicketFixture ticket =
        aRequest("2026-11-23T10:00Z").waiting("waiting-customer", "2026-11-23T11:00Z");
    assertThat(ticket.promises(PromiseKind.RESOLUTION, amended(6)))
        .extracting(p -> p.standingAt(LATER))
        .containsExactly(Standing.SUPERSEDED, Standing.PAUSED);
    ticket.resumed("2026-11-23T14:00Z");
    Promise moved = ticket.promise(PromiseKind.RESOLUTION, amended(6));
    assertThat(moved.dueAt()).isEqualTo(moment("2026-11-23T19:00Z"));
    assertThat(moved.source().policy()).isEqualTo("standard@2");
  }

  @Test
  void aSeverityThatChangesAfterwardsFindsTheRulesThatTookEffect() {
    TicketFixture ticket =
        aRequest("2026-11-23T10:00Z")
            .taken("2026-11-23T12:30Z")
            .severity("critical", "2026-11-23T13:00Z");
    assertThat(ticket.promises(PromiseKind.RESOLUTION, amended(6)))
        .extracting(p -> p.source().policy())
        .containsExactly("standard@1", "standard@2", "critical@1");
    assertThat(ticket.promises(PromiseKind.RESOLUTION, amended(24)))
        .as("a version of no consequence leaves the first terms until the severity changes")
        .extracting(p -> p.source().policy())
        .containsExactly("standard@1", "critical@1");
  }

  @Test
  void aTicketThatWasOverdueBeforeKeepsItsTerms() {
    TicketFixture ticket = aRequest("2026-11-22T10:00Z");
    assertThat(ticket.promises(PromiseKind.RESOLUTION, amended(48)))
        .extracting(Promise::dueAt)
        .containsExactly(moment("2026-11-23T10:00Z"));
  }

  /** Others than critical ones are to be resolved in 24 h, and from noon on in so many. */
  private static PolicyBook amended(int hours) {
    return PolicyBook.of(
            List.of(
                aPolicy("critical")
                    .at(1)
                    .when(priority("critical"))
                    .promising(target(PromiseKind.RESOLUTION, 4, ALWAYS, Responder.HUMAN))
                    .version(),
                aPolicy("standard")
                    .at(2)
                    .promising(target(PromiseKind.RESOLUTION, 24, ALWAYS, Responder.HUMAN))
                    .version(),
                aPolicy("standard")
                    .at(2)
                    .version(2)
                    .from("2026-11-23T12:00:00Z")
                    .promising(target(PromiseKind.RESOLUTION, hours, ALWAYS, Responder.HUMAN))
                    .version()))
        .amendedAt(List.of(moment("2026-11-23T12:00Z")));
  }

  private static Target target(
      PromiseKind kind, int hours, WorkingCalendar calendar, Responder responder) {
    return new Target(
        kind,
        new Allowance.WorkingHours(Duration.ofHours(hours)),
        calendar,
        List.of(),
        kind == PromiseKind.MARKETPLACE_REPLY ? Set.of() : Set.of("waiting-customer"),
        responder);
  }

  private static PolicyBook anybody() {
    return PolicyBook.of(
        List.of(
            aPolicy("standard")
                .promising(target(PromiseKind.FIRST_RESPONSE, 4, ALWAYS, Responder.ANYBODY))
                .version()));
  }

  private static Conditions priority(String priority) {
    return new Conditions(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(priority));
  }
}
