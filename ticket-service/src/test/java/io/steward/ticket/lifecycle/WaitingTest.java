package io.steward.ticket.lifecycle;

import static io.steward.ticket.lifecycle.TicketFixture.PLAN;
import static io.steward.ticket.lifecycle.TicketFixture.aRequest;
import static io.steward.ticket.lifecycle.TicketFixture.aRequestThatWaitsFor;
import static io.steward.ticket.lifecycle.TicketFixture.aTakenRequest;
import static io.steward.ticket.lifecycle.TicketFixture.after;
import static io.steward.ticket.lifecycle.TicketFixture.anIncident;
import static io.steward.ticket.lifecycle.TicketFixture.at;
import static io.steward.ticket.lifecycle.TicketFixture.eventOf;
import static io.steward.ticket.lifecycle.TicketFixture.late;
import static io.steward.ticket.lifecycle.TicketFixture.rejectionOf;
import static io.steward.ticket.lifecycle.TicketFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.TicketEvent.Paused;
import io.steward.ticket.lifecycle.TicketEvent.Resumed;
import io.steward.ticket.lifecycle.TicketRejection.AlreadyResolved;
import io.steward.ticket.lifecycle.TicketRejection.NotTaken;
import io.steward.ticket.lifecycle.TicketRejection.NotWaiting;
import org.junit.jupiter.api.Test;

class WaitingTest {
  @Test
  void hasAStatusForEachThingWaitedFor() {
    assertThat(aRequestThatWaitsFor(WaitingFor.CUSTOMER).status())
        .isEqualTo(TicketStatus.WAITING_CUSTOMER);
    assertThat(aRequestThatWaitsFor(WaitingFor.HOLD).status()).isEqualTo(TicketStatus.ON_HOLD);
  }

  @Test
  void saysSinceWhenAndWhy() {
    Decision decision = aTakenRequest().pause(WaitingFor.CUSTOMER, "which label?", "bob", at(10));
    assertThat(after(decision).waiting())
        .isEqualTo(new Waiting(WaitingFor.CUSTOMER, "which label?", at(10)));
    assertThat(eventOf(decision))
        .isEqualTo(new Paused(at(10), "bob", "which label?", WaitingFor.CUSTOMER));
  }

  @Test
  void leavesTheTicketWithItsAssignee() {
    assertThat(aRequestThatWaitsFor(WaitingFor.HOLD).assignee()).isEqualTo("alice");
  }

  @Test
  void isRefusedWhileNobodyHasTheTicketInHand() {
    Ticket open = aRequest(Severity.HIGH);
    assertThat(rejectionOf(open.pause(WaitingFor.HOLD, "carrier", "bob", at(10))))
        .isEqualTo(new NotTaken(open.number()));
  }

  @Test
  void isRefusedOnceResolved() {
    Ticket resolved = after(aTakenRequest().resolve("sent again", "alice", at(9), PLAN));
    assertThat(rejectionOf(resolved.pause(WaitingFor.HOLD, "carrier", "bob", at(10))))
        .isEqualTo(new AlreadyResolved(resolved.number()));
  }

  @Test
  void keepsItsBeginningWhenAskedForAgain() {
    Ticket waiting = aRequestThatWaitsFor(WaitingFor.CUSTOMER);
    Decision again = waiting.pause(WaitingFor.CUSTOMER, "please answer", "bob", at(60));
    assertThat(again)
        .isInstanceOfSatisfying(Accepted.class, a -> assertThat(a.changes()).isFalse());
    assertThat(after(again).waiting().since()).isEqualTo(at(10));
  }

  @Test
  void passesFromOneThingToTheOther() {
    Decision decision =
        aRequestThatWaitsFor(WaitingFor.CUSTOMER)
            .pause(WaitingFor.HOLD, "carrier looks", "alice", at(60));
    assertThat(after(decision).status()).isEqualTo(TicketStatus.ON_HOLD);
    assertThat(after(decision).waiting().since()).isEqualTo(at(60));
    assertThat(eventOf(decision)).isInstanceOf(Paused.class);
  }

  @Test
  void endsWhenTheWorkResumes() {
    Decision decision = aRequestThatWaitsFor(WaitingFor.HOLD).resume("parcel found", "bob", at(60));
    assertThat(after(decision).status()).isEqualTo(TicketStatus.IN_PROGRESS);
    assertThat(after(decision).assignee()).isEqualTo("alice");
    assertThat(eventOf(decision)).isEqualTo(new Resumed(at(60), "bob", "parcel found"));
  }

  @Test
  void cannotEndWhenThereIsNone() {
    Ticket taken = aTakenRequest();
    Ticket resolved = after(aRequestThatWaitsFor(WaitingFor.HOLD).resolve("x", "a", at(20), PLAN));
    assertThat(rejectionOf(taken.resume("go on", "bob", at(10))))
        .isEqualTo(new NotWaiting(taken.number()));
    assertThat(rejectionOf(resolved.resume("go on", "bob", at(30))))
        .isEqualTo(new NotWaiting(resolved.number()));
  }

  @Test
  void goesOnUnderANewAssignee() {
    Ticket over = after(aRequestThatWaitsFor(WaitingFor.HOLD).take(supervisor("sue"), at(20)));
    assertThat(over.status()).isEqualTo(TicketStatus.ON_HOLD);
    assertThat(over.assignee()).isEqualTo("sue");
  }

  @Test
  void endsWithTheWorkItself() {
    Ticket waiting = aRequestThatWaitsFor(WaitingFor.HOLD);
    Ticket resolved = after(waiting.resolve("found", "alice", at(20), PLAN));
    Ticket up = after(waiting.escalate("too long", "bob", at(20), PLAN));
    assertThat(resolved.status()).isEqualTo(TicketStatus.RESOLVED);
    assertThat(resolved.waiting()).isNull();
    assertThat(up.status()).isEqualTo(TicketStatus.OPEN);
    assertThat(after(resolved.reopen("lost again", "bob", at(30), PLAN)).waiting()).isNull();
  }

  @Test
  void isNotTouchedByTheSeverityNorByTheOrders() {
    Ticket taken = after(anIncident(Severity.LOW).take(supervisor("sue"), at(1)));
    Ticket waiting = after(taken.pause(WaitingFor.HOLD, "conveyor", "sue", at(2)));
    Ticket graver = after(waiting.assess(Severity.HIGH, "more", "sue", at(3), PLAN));
    Ticket grown =
        graver.impactChanged(late(9, "90.00"), Severity.CRITICAL, "more", at(4), PLAN).ticket();
    assertThat(grown.status()).isEqualTo(TicketStatus.ON_HOLD);
    assertThat(grown.waiting()).isEqualTo(waiting.waiting());
  }
}
