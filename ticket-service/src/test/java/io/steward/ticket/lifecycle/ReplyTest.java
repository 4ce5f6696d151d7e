package io.steward.ticket.lifecycle;

import static io.steward.ticket.lifecycle.TicketFixture.PLAN;
import static io.steward.ticket.lifecycle.TicketFixture.aRequest;
import static io.steward.ticket.lifecycle.TicketFixture.aRequestThatWaitsFor;
import static io.steward.ticket.lifecycle.TicketFixture.aTakenRequest;
import static io.steward.ticket.lifecycle.TicketFixture.after;
import static io.steward.ticket.lifecycle.TicketFixture.at;
import static io.steward.ticket.lifecycle.TicketFixture.eventOf;
import static io.steward.ticket.lifecycle.TicketFixture.eventsOf;
import static io.steward.ticket.lifecycle.TicketFixture.fromTheMerchant;
import static io.steward.ticket.lifecycle.TicketFixture.toTheMerchant;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.ticket.lifecycle.TicketEvent.Reopened;
import io.steward.ticket.lifecycle.TicketEvent.Replied;
import io.steward.ticket.lifecycle.TicketEvent.Resumed;
import org.junit.jupiter.api.Test;

class ReplyTest {
  private static final Replied ANSWER =
      new Replied(at(60), "mia", "here it is", Direction.INBOUND, true);

  @Test
  void isPublic() {
    Decision decision =
        aRequest(Severity.LOW).reply(toTheMerchant("we look"), "alice", at(7), PLAN);
    assertThat(eventOf(decision))
        .isEqualTo(new Replied(at(7), "alice", "we look", Direction.OUTBOUND, true));
    assertThat(eventOf(decision).internal()).isFalse();
  }

  @Test
  void neitherTakesNorStopsAnOpenTicket() {
    Ticket open = aRequest(Severity.LOW);
    Ticket answered = after(open.reply(toTheMerchant("we look"), "alice", at(7), PLAN));
    assertThat(answered.status()).isEqualTo(TicketStatus.OPEN);
    assertThat(answered.ladder()).isEqualTo(open.ladder());
  }

  @Test
  void ofTheMerchantResumesWhatWaitsForIt() {
    Decision decision =
        aRequestThatWaitsFor(WaitingFor.CUSTOMER)
            .reply(fromTheMerchant("here it is"), "mia", at(60), PLAN);
    assertThat(after(decision).status()).isEqualTo(TicketStatus.IN_PROGRESS);
    assertThat(after(decision).assignee()).isEqualTo("alice");
    assertThat(eventsOf(decision))
        .containsExactly(new Resumed(at(60), "mia", "the merchant replied"), ANSWER);
  }

  @Test
  void ofTheMerchantDoesNotResumeWhatIsOnHold() {
    Decision decision =
        aRequestThatWaitsFor(WaitingFor.HOLD)
            .reply(fromTheMerchant("here it is"), "mia", at(60), PLAN);
    assertThat(after(decision).status()).isEqualTo(TicketStatus.ON_HOLD);
    assertThat(eventOf(decision)).isEqualTo(ANSWER);
  }

  @Test
  void ofTheMerchantReopensWhatIsResolvedWithANewClock() {
    Ticket resolved = after(aTakenRequest().resolve("sent again", "alice", at(9), PLAN));
    Decision decision = resolved.reply(fromTheMerchant("here it is"), "mia", at(60), PLAN);
    assertThat(after(decision).status()).isEqualTo(TicketStatus.OPEN);
    assertThat(after(decision).ladder()).isEqualTo(new Ladder(0, at(60), at(90)));
    assertThat(eventsOf(decision))
        .containsExactly(new Reopened(at(60), "mia", "the merchant replied"), ANSWER);
    assertThat(after(decision).version()).isEqualTo(resolved.version() + 1);
  }

  @Test
  void ofOursLeavesWaitingAndResolvedTicketsAsTheyAre() {
    Ticket waiting = aRequestThatWaitsFor(WaitingFor.CUSTOMER);
    Ticket resolved = after(waiting.resolve("sent again", "alice", at(20), PLAN));
    Reply reminder = toTheMerchant("did you see it?");
    assertThat(after(waiting.reply(reminder, "alice", at(60), PLAN)).waiting())
        .isEqualTo(waiting.waiting());
    assertThat(after(resolved.reply(reminder, "alice", at(60), PLAN)).status())
        .isEqualTo(TicketStatus.RESOLVED);
  }
}
