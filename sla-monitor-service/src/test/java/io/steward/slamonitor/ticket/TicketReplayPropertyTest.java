package io.steward.slamonitor.ticket;

import static io.steward.slamonitor.policy.PolicyFixture.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.account.AccountTraits;
import io.steward.slamonitor.calendar.WorkingCalendar;
import io.steward.slamonitor.policy.Allowance;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.policy.Responder;
import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.policy.Warning;
import io.steward.slamonitor.promise.SubjectClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law of ticket clocks: the order of arrival and repetition leave no trace. */
class TicketReplayPropertyTest {
  private static final PolicyBook POLICIES =
      PolicyBook.of(
          List.of(
              aPolicy("standard")
                  .promising(PromiseKind.FIRST_RESPONSE, Duration.ofHours(4))
                  .promising(PromiseKind.NEXT_RESPONSE, Duration.ofHours(8))
                  .promising(PromiseKind.RESOLUTION, Duration.ofHours(24))
                  .promising(PromiseKind.CALL_BACK, Duration.ofHours(2))
                  .promising(PromiseKind.COMPLAINT_TURN_ROUND, Duration.ofHours(72))
                  .version()));

  /** Two versions take effect while the ticket is worked on, one at the moment of events. */
  private static final PolicyBook AMENDED =
      PolicyBook.of(
              List.of(
                  aPolicy("standard").promising(resolution(24)).version(),
                  aPolicy("standard")
                      .version(2)
                      .from("2026-11-23T10:00:00Z")
                      .promising(resolution(6))
                      .version(),
                  aPolicy("standard")
                      .version(3)
                      .from("2026-11-23T12:30:00Z")
                      .promising(resolution(8))
                      .version()))
          .amendedAt(
              List.of(
                  Instant.parse("2026-11-23T10:00:00Z"), Instant.parse("2026-11-23T12:30:00Z")));

  @Property(tries = 500)
  void shuffledAndDoubledEventsGiveIdenticalClocks(
      @ForAll("tickets") TicketFixture ticket, @ForAll Random random) {
    List<TicketEvent> arrival = new ArrayList<>(ticket.events());
    ticket.events().stream().filter(t -> random.nextInt(3) == 0).forEach(arrival::add);
    Collections.shuffle(arrival, random);
    assertThat(TicketClocks.of(arrival, AccountTraits.UNKNOWN, POLICIES))
        .isEqualTo(TicketClocks.of(ticket.events(), AccountTraits.UNKNOWN, POLICIES));
  }

  @Property(tries = 500)
  void soTheyDoWhenVersionsTakeEffectMeanwhile(
      @ForAll("tickets") TicketFixture ticket, @ForAll Random random) {
    List<TicketEvent> arrival = new ArrayList<>(ticket.events());
    Collections.shuffle(arrival, random);
    assertThat(TicketClocks.of(arrival, AccountTraits.UNKNOWN, AMENDED))
        .isEqualTo(TicketClocks.of(ticket.events(), AccountTraits.UNKNOWN, AMENDED));
  }

  @Property(tries = 500)
  void aVersionNeverLosesUsedTime(@ForAll("tickets") TicketFixture ticket) {
    List<SubjectClock> clocks = TicketClocks.of(ticket.events(), AccountTraits.UNKNOWN, AMENDED);
    for (int i = 1; i < clocks.size(); i++) {
      SubjectClock before = clocks.get(i - 1);
      SubjectClock after = clocks.get(i);
      if (after.promise().key().equals(before.promise().key().successor())) {
        Instant at = after.promise().startedAt();
        assertThat(after.ledger().carried()).isEqualTo(before.ledger().usedAt(at));
        assertThat(before.promise().ends().supersededAt()).isEqualTo(at);
      }
    }
  }

  private static Target resolution(int hours) {
    return new Target(
        PromiseKind.RESOLUTION,
        new Allowance.WorkingHours(Duration.ofHours(hours)),
        WorkingCalendar.ROUND_THE_CLOCK,
        List.of(new Warning.AtShare(50)),
        Set.of("waiting-customer"),
        Responder.HUMAN);
  }

  @Provide
  Arbitrary<TicketFixture> tickets() {
    return Arbitraries.of(
            "taken",
            "answered",
            "program",
            "wrote",
            "waiting",
            "resumed",
            "high",
            "resolved",
            "call wanted",
            "called",
            "complained",
            "final answer",
            "again")
        .list()
        .ofMaxSize(12)
        .map(TicketReplayPropertyTest::ticket);
  }

  // Two events in each hour, so that equal times are the rule.
  private static TicketFixture ticket(List<String> steps) {
    TicketFixture ticket = TicketFixture.aRequest("2026-11-23T08:00Z");
    for (int i = 0; i < steps.size(); i++) {
      String at = String.format("2026-11-23T%02d:00Z", 9 + i / 2);
      switch (steps.get(i)) {
        case "taken" -> ticket.taken(at);
        case "answered" -> ticket.answered(at);
        case "program" -> ticket.answeredByProgram(at);
        case "wrote" -> ticket.customerWrote(at);
        case "waiting" -> ticket.waiting("waiting-customer", at);
        case "resumed" -> ticket.resumed(at);
        case "high" -> ticket.severity("high", at);
        case "resolved" -> ticket.resolved(at);
        case "call wanted" -> ticket.callPromisedFor("2026-11-23T11:30Z", at);
        case "called" -> ticket.called(at);
        case "complained" -> ticket.complained(at);
        case "final answer" -> ticket.complaintAnswered(at);
        default -> ticket.reopened(at);
      }
    }
    return ticket;
  }
}
