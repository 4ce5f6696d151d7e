package io.steward.slamonitor.ticket;

import static io.steward.slamonitor.policy.PolicyFixture.aPolicy;
import static io.steward.slamonitor.ticket.TicketFixture.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.calendar.WorkingCalendar;
import io.steward.slamonitor.policy.Allowance;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.Responder;
import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.policy.Warning;
import io.steward.slamonitor.promise.Explanation;
import io.steward.slamonitor.promise.Lineage;
import io.steward.slamonitor.promise.Promise;
import io.steward.slamonitor.promise.Standing;
import io.steward.slamonitor.promise.SubjectClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The clocks of promised calls, two hours each, and of complaints, three days each. */
class CommitmentClocksTest {
  private static final PolicyBook POLICIES =
      PolicyBook.of(
          List.of(
              aPolicy("standard")
                  .promising(target(PromiseKind.FIRST_RESPONSE, 4, Set.of()))
                  .promising(target(PromiseKind.CALL_BACK, 2, Set.of()))
                  .promising(
                      target(PromiseKind.COMPLAINT_TURN_ROUND, 72, Set.of("waiting-customer")))
                  .version()));

  private final TicketFixture ticket = aRequest("2026-11-23T10:00Z").taken("2026-11-23T10:05Z");

  @Test
  void aTicketWithoutEitherHasNeitherClock() {
    assertThat(calls()).isEmpty();
    assertThat(complaints()).isEmpty();
  }

  @Test
  void aPromisedCallIsDueFromThePromiseOnUntilTheCustomerIsReached() {
    ticket.callPromised("2026-11-23T11:00Z");
    assertThat(call().dueAt()).isEqualTo(at("2026-11-23T13:00:00Z"));
    assertThat(call().warnings()).containsExactly(at("2026-11-23T12:00:00Z"));
    ticket.answered("2026-11-23T12:00Z");
    assertThat(call().ends().any()).as("a mail is no call").isFalse();
    ticket.called("2026-11-23T12:30Z");
    assertThat(call().ends().fulfilledAt()).isEqualTo(at("2026-11-23T12:30:00Z"));
  }

  @Test
  void aCallWantedTomorrowAtTwoIsDueTwoHoursAfterAndWarnedOfOneHourAfter() {
    ticket.callPromisedFor("2026-11-24T14:00Z", "2026-11-23T11:00Z");
    assertThat(call().startedAt()).isEqualTo(at("2026-11-23T11:00:00Z"));
    assertThat(call().dueAt()).isEqualTo(at("2026-11-24T16:00:00Z"));
    assertThat(call().warnings()).containsExactly(at("2026-11-24T15:00:00Z"));
    assertThat(call().standingAt(at("2026-11-24T14:59:00Z"))).isEqualTo(Standing.OPEN);
  }

  @Test
  void theExplanationTellsWhatThePolicyAllowsAndThatItCountsFromALaterTime() {
    ticket.callPromisedFor("2026-11-24T14:00Z", "2026-11-23T11:00Z");
    SubjectClock clock =
        TicketClocks.of(ticket.events(), AccountTraits.UNKNOWN, POLICIES).stream()
            .filter(each -> each.promise().kind() == PromiseKind.CALL_BACK)
            .findFirst()
            .orElseThrow();
    assertThat(Explanation.of(clock, Lineage.NONE, at("2026-11-23T12:00:00Z"), false).words())
        .anySatisfy(
            sentence ->
                assertThat(sentence)
                    .startsWith("Policy standard@1 allows 2 h of working time for the call back"))
        .contains(
            "It is wanted for a later time, from which this counts: 27 h of working time come"
                + " before.");
  }

  @Test
  void aCallMadeBeforeItWasWantedKeepsThePromise() {
    ticket.callPromisedFor("2026-11-24T14:00Z", "2026-11-23T11:00Z").called("2026-11-23T12:00Z");
    assertThat(call().standingAt(at("2026-11-30T00:00:00Z"))).isEqualTo(Standing.MET);
  }

  @Test
  void anotherSeverityForgetsNotWhenTheCallIsWanted() {
    ticket
        .callPromisedFor("2026-11-24T14:00Z", "2026-11-23T11:00Z")
        .severity("critical", "2026-11-23T12:00Z");
    assertThat(calls()).hasSize(1);
    assertThat(call().dueAt()).isEqualTo(at("2026-11-24T16:00:00Z"));
  }

  @Test
  void aDroppedCallIsOwedNoMoreAndTheNextPromiseIsTheNextCycle() {
    ticket.callPromised("2026-11-23T11:00Z").callDropped("2026-11-23T12:00Z");
    assertThat(call().standingAt(at("2026-11-30T00:00:00Z"))).isEqualTo(Standing.CANCELLED);
    ticket.callPromised("2026-11-24T11:00Z");
    assertThat(calls()).extracting(p -> p.key().cycle()).containsExactly(1, 2);
    assertThat(call().dueAt()).isEqualTo(at("2026-11-24T13:00:00Z"));
  }

  @Test
  void aCallIsAFirstResponseToo() {
    ticket.callPromised("2026-11-23T11:00Z").called("2026-11-23T12:30Z");
    assertThat(ticket.promise(PromiseKind.FIRST_RESPONSE, POLICIES).ends().fulfilledAt())
        .isEqualTo(at("2026-11-23T12:30:00Z"));
  }

  @Test
  void aComplaintsTurnRoundRunsUntilTheFinalAnswerWhateverIsSaidOrResolved() {
    ticket
        .complained("2026-11-23T11:00Z")
        .answered("2026-11-23T12:00Z")
        .resolved("2026-11-23T13:00Z");
    assertThat(complaint().dueAt()).isEqualTo(at("2026-11-26T11:00:00Z"));
    assertThat(complaint().ends().any()).isFalse();
    ticket.complaintAnswered("2026-11-27T09:00Z");
    assertThat(complaint().standingAt(at("2026-11-30T00:00:00Z"))).isEqualTo(Standing.MET_LATE);
  }

  @Test
  void aComplaintStandsStillWhereThePolicySaysSo() {
    ticket
        .complained("2026-11-23T11:00Z")
        .waiting("waiting-customer", "2026-11-23T12:00Z")
        .resumed("2026-11-24T12:00Z");
    assertThat(complaint().dueAt()).isEqualTo(at("2026-11-27T11:00:00Z"));
  }

  @Test
  void aWithdrawnComplaintIsNotAnsweredAndOneRaisedAgainIsTheNextCycle() {
    ticket.complained("2026-11-23T11:00Z").complaintWithdrawn("2026-11-23T12:00Z");
    assertThat(complaint().standingAt(at("2026-11-30T00:00:00Z"))).isEqualTo(Standing.CANCELLED);
    ticket.complained("2026-11-24T11:00Z");
    assertThat(complaints()).hasSize(2);
    assertThat(complaint().dueAt()).isEqualTo(at("2026-11-27T11:00:00Z"));
  }

  private List<Promise> calls() {
    return ticket.promises(PromiseKind.CALL_BACK, POLICIES);
  }

  private Promise call() {
    return calls().getLast();
  }

  private List<Promise> complaints() {
    return ticket.promises(PromiseKind.COMPLAINT_TURN_ROUND, POLICIES);
  }

  private Promise complaint() {
    return complaints().getLast();
  }

  private static Target target(PromiseKind kind, int hours, Set<String> pausedIn) {
    return new Target(
        kind,
        new Allowance.WorkingHours(Duration.ofHours(hours)),
        WorkingCalendar.ROUND_THE_CLOCK,
        List.of(new Warning.AtShare(50)),
        pausedIn,
        Responder.HUMAN);
  }

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }
}
