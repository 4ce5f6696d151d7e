package io.steward.ticket.lifecycle;

import static io.steward.ticket.lifecycle.TicketFixture.PLAN;
import static io.steward.ticket.lifecycle.TicketFixture.aRequest;
import static io.steward.ticket.lifecycle.TicketFixture.aTakenRequest;
import static io.steward.ticket.lifecycle.TicketFixture.after;
import static io.steward.ticket.lifecycle.TicketFixture.at;
import static io.steward.ticket.lifecycle.TicketFixture.eventOf;
import static io.steward.ticket.lifecycle.TicketFixture.eventsOf;
import static io.steward.ticket.lifecycle.TicketFixture.rejectionOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.TicketEvent.CallBackDone;
import io.steward.ticket.lifecycle.TicketEvent.CallBackDropped;
import io.steward.ticket.lifecycle.TicketEvent.CallBackMissed;
import io.steward.ticket.lifecycle.TicketEvent.CallBackPromised;
import io.steward.ticket.lifecycle.TicketEvent.ComplaintAnswered;
import io.steward.ticket.lifecycle.TicketEvent.ComplaintRaised;
import io.steward.ticket.lifecycle.TicketEvent.Opened;
import io.steward.ticket.lifecycle.TicketEvent.Replied;
import io.steward.ticket.lifecycle.TicketRejection.AlreadyComplaint;
import io.steward.ticket.lifecycle.TicketRejection.CallAlreadyPromised;
import io.steward.ticket.lifecycle.TicketRejection.CallOwed;
import io.steward.ticket.lifecycle.TicketRejection.FinalAnswerOwed;
import io.steward.ticket.lifecycle.TicketRejection.NoCallPromised;
import io.steward.ticket.lifecycle.TicketRejection.NoComplaint;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentsTest {
  private static final CallWish AT_NOON = new CallWish("+49 30 1", at(120), "the label");
  private static final CallWish SOON = new CallWish("+49 30 1", null, null);

  @Test
  void aComplaintOwesAFinalAnswerWithoutWhichTheTicketIsNotResolved() {
    Ticket complaint = complaint();
    assertThat(rejectionOf(complaint.resolve("done", "alice", at(20), PLAN)))
        .isEqualTo(new FinalAnswerOwed(complaint.number()));
    Decision answer =
        ComplaintRules.answer(complaint, ComplaintOutcome.UPHELD, "you are right", "alice", at(30));
    assertThat(eventsOf(answer))
        .containsExactly(
            new Replied(at(30), "alice", "you are right", Direction.OUTBOUND, true),
            new ComplaintAnswered(at(30), "alice", ComplaintOutcome.UPHELD));
    assertThat(after(answer).version()).isEqualTo(complaint.version() + 1);
    assertThat(after(after(answer).resolve("done", "alice", at(40), PLAN)).status())
        .isEqualTo(TicketStatus.RESOLVED);
  }

  @Test
  void aComplaintIsRaisedOnceUntilItIsAnsweredAndThenAgain() {
    Ticket complaint = complaint();
    assertThat(rejectionOf(ComplaintRules.raise(complaint, "again", "mia", at(20))))
        .isEqualTo(new AlreadyComplaint(complaint.number()));
    Ticket answered =
        after(ComplaintRules.answer(complaint, ComplaintOutcome.REJECTED, "no", "alice", at(30)));
    assertThat(rejectionOf(ComplaintRules.withdraw(answered, "x", "alice", at(31))))
        .isEqualTo(new NoComplaint(answered.number()));
    Ticket again = after(ComplaintRules.raise(answered, "it goes on", "mia", at(60)));
    assertThat(again.commitments().complaint()).isEqualTo(new Complaint(at(60), "mia", null));
  }

  @Test
  void aWithdrawnComplaintOwesNothing() {
    Ticket withdrawn =
        after(ComplaintRules.withdraw(complaint(), "it was a question", "alice", at(20)));
    assertThat(withdrawn.commitments().complaint()).extracting(Complaint::isOpen).isEqualTo(false);
    assertThat(withdrawn.resolve("done", "alice", at(40), PLAN)).isInstanceOf(Accepted.class);
  }

  @Test
  void aTicketOpenedAsAComplaintIsOneFromItsFirstMomentInOneChange() {
    Ticket plain = aRequest(Severity.HIGH);
    Opened opened = new Opened(plain.opening().at(), "alice", null);
    Accepted complaint = ComplaintRules.fromTheStart(new Accepted(plain, List.of(opened)));
    assertThat(complaint.events())
        .containsExactly(
            opened, new ComplaintRaised(plain.opening().at(), "alice", "Where is the invoice?"));
    assertThat(complaint.ticket().version()).isZero();
    assertThat(complaint.ticket().commitments().openComplaint()).isNotNull();
  }

  @Test
  void aPromisedCallIsOwedUntilTheMerchantIsReached() {
    Decision promise = CallBackRules.promise(aTakenRequest(), AT_NOON, "alice", at(10));
    assertThat(eventOf(promise))
        .isEqualTo(new CallBackPromised(at(10), "alice", "for 2026-11-23 12:00 UTC: the label"));
    Ticket promised = after(promise);
    assertThat(rejectionOf(promised.resolve("done", "alice", at(20), PLAN)))
        .isEqualTo(new CallOwed(promised.number()));
    assertThat(rejectionOf(CallBackRules.promise(promised, SOON, "mia", at(20))))
        .isEqualTo(new CallAlreadyPromised(promised.number()));
    Decision call = CallBackRules.done(promised, "she sends it", "alice", at(121));
    assertThat(eventOf(call)).isEqualTo(new CallBackDone(at(121), "alice", "she sends it"));
    assertThat(after(call).commitments()).isEqualTo(Commitments.NONE);
  }

  @Test
  void theThirdCallThatNobodyAnswersGivesTheCallBackUp() {
    Ticket promised = after(CallBackRules.promise(aTakenRequest(), SOON, "alice", at(10)));
    Ticket once = after(CallBackRules.missed(promised, null, "alice", at(20)));
    Decision second = CallBackRules.missed(once, "voice mail", "alice", at(30));
    assertThat(eventsOf(second)).containsExactly(new CallBackMissed(at(30), "alice", "voice mail"));
    assertThat(after(second).commitments().callBack()).extracting(CallBack::missed).isEqualTo(2);
    Decision third = CallBackRules.missed(after(second), null, "alice", at(40));
    assertThat(eventsOf(third))
        .containsExactly(
            new CallBackMissed(at(40), "alice", null),
            new CallBackDropped(at(40), "steward", "nobody answered 3 calls"));
    assertThat(rejectionOf(CallBackRules.missed(after(third), null, "alice", at(50))))
        .isEqualTo(new NoCallPromised(promised.number()));
  }

  @Test
  void anEscalationForgetsNothingThatIsOwed() {
    Ticket promised = after(CallBackRules.promise(complaint(), SOON, "alice", at(12)));
    Ticket escalated = after(promised.escalate("too hard", "alice", at(20), PLAN));
    assertThat(escalated.commitments()).isEqualTo(promised.commitments());
  }

  private static Ticket complaint() {
    return after(ComplaintRules.raise(aTakenRequest(), "third time", "mia", at(10)));
  }
}
