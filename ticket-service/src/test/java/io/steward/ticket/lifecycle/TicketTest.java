package io.steward.ticket.lifecycle;

import static io.steward.ticket.lifecycle.TicketFixture.PLAN;
import static io.steward.ticket.lifecycle.TicketFixture.aRequest;
import static io.steward.ticket.lifecycle.TicketFixture.after;
import static io.steward.ticket.lifecycle.TicketFixture.agent;
import static io.steward.ticket.lifecycle.TicketFixture.anIncident;
import static io.steward.ticket.lifecycle.TicketFixture.at;
import static io.steward.ticket.lifecycle.TicketFixture.eventOf;
import static io.steward.ticket.lifecycle.TicketFixture.late;
import static io.steward.ticket.lifecycle.TicketFixture.rejectionOf;
import static io.steward.ticket.lifecycle.TicketFixture.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.TicketRejection.AlreadyResolved;
import io.steward.ticket.lifecycle.TicketRejection.AlreadyTaken;
import io.steward.ticket.lifecycle.TicketRejection.NotResolved;
import org.junit.jupiter.api.Test;

class TicketTest {
  @Test
  void isOpenAndNobodysAtFirst() {
    Ticket ticket = aRequest(Severity.HIGH);

    assertThat(ticket.status()).isEqualTo(TicketStatus.OPEN);
    assertThat(ticket.assignee()).isNull();
    assertThat(ticket.version()).isZero();
  }

  @Test
  void isInProgressOnceTaken() {
    Ticket ticket = after(aRequest(Severity.HIGH).take(agent("alice"), at(5)));

    assertThat(ticket.status()).isEqualTo(TicketStatus.IN_PROGRESS);
    assertThat(ticket.assignee()).isEqualTo("alice");
    assertThat(ticket.version()).isEqualTo(1);
  }

  @Test
  void doesNotChangeWhenItsAssigneeTakesItAgain() {
    Ticket taken = after(aRequest(Severity.HIGH).take(agent("alice"), at(5)));

    assertThat(taken.take(agent("alice"), at(6)))
        .isInstanceOfSatisfying(Accepted.class, again -> assertThat(again.changes()).isFalse());
  }

  @Test
  void isNotTakenFromSomebodyElse() {
    Ticket taken = after(aRequest(Severity.HIGH).take(agent("alice"), at(5)));

    assertThat(rejectionOf(taken.take(agent("bob"), at(6))))
        .isEqualTo(new AlreadyTaken(taken.number(), "alice"));
  }

  @Test
  void isTakenOverByASupervisor() {
    Ticket taken = after(aRequest(Severity.HIGH).take(agent("alice"), at(5)));

    Decision over = taken.take(supervisor("sue"), at(6));

    assertThat(after(over).assignee()).isEqualTo("sue");
    assertThat(eventOf(over).text()).isEqualTo("taken over from alice");
  }

  @Test
  void isResolvedWithItsResolution() {
    Ticket resolved = after(aRequest(Severity.HIGH).resolve("sent again", "alice", at(5), PLAN));

    assertThat(resolved.status()).isEqualTo(TicketStatus.RESOLVED);
    assertThat(resolved.resolution()).isEqualTo(new Resolution(at(5), "alice", "sent again", true));
    assertThat(resolved.ladder().dueAt()).isNull();
  }

  @Test
  void isResolvedInTimeUpToTheLastInstantOfTheFirstLevel() {
    Ticket ticket = aRequest(Severity.CRITICAL);

    Ticket last = after(ticket.resolve("done", "alice", at(15), PLAN));
    Ticket late = after(ticket.resolve("done", "alice", at(15).plusNanos(1), PLAN));

    assertThat(last.resolution().inTime()).isTrue();
    assertThat(late.resolution().inTime()).isFalse();
  }

  @Test
  void refusesWorkOnceResolved() {
    Ticket resolved = after(aRequest(Severity.HIGH).resolve("sent again", "alice", at(5), PLAN));
    TicketRejection why = new AlreadyResolved(resolved.number());

    assertThat(rejectionOf(resolved.take(agent("bob"), at(6)))).isEqualTo(why);
    assertThat(rejectionOf(resolved.escalate("why not", "bob", at(6), PLAN))).isEqualTo(why);
    assertThat(rejectionOf(resolved.resolve("again", "bob", at(6), PLAN))).isEqualTo(why);
    assertThat(rejectionOf(resolved.assess(Severity.LOW, "calm", "bob", at(6), PLAN)))
        .isEqualTo(why);
  }

  @Test
  void takesCommentsAlsoWhenResolved() {
    Ticket resolved = after(aRequest(Severity.HIGH).resolve("sent again", "alice", at(5), PLAN));

    Ticket commented = after(resolved.comment("thanks", false, "bob", at(6)));

    assertThat(commented.status()).isEqualTo(TicketStatus.RESOLVED);
    assertThat(commented.version()).isEqualTo(resolved.version() + 1);
  }

  @Test
  void isReopenedAtTheFirstLevelWithANewClock() {
    Ticket up = after(aRequest(Severity.CRITICAL).escalate("urgent", "alice", at(1), PLAN));
    Ticket resolved = after(up.resolve("done", "alice", at(5), PLAN));

    Ticket again = after(resolved.reopen("not done", "bob", at(100), PLAN));

    assertThat(again.status()).isEqualTo(TicketStatus.OPEN);
    assertThat(again.ladder()).isEqualTo(new Ladder(0, at(100), at(115)));
    assertThat(again.resolution()).isNull();
  }

  @Test
  void isNotReopenedUnlessResolved() {
    Ticket open = aRequest(Severity.LOW);

    assertThat(rejectionOf(open.reopen("because", "bob", at(1), PLAN)))
        .isEqualTo(new NotResolved(open.number()));
  }

  @Test
  void becomesGraverAsOrdersAttach() {
    Accepted graver =
        anIncident(Severity.LOW)
            .impactChanged(late(30, "900"), Severity.HIGH, "29 orders attached", at(2), PLAN);

    assertThat(graver.ticket().severity()).isEqualTo(Severity.HIGH);
    assertThat(eventOf(graver).text())
        .isEqualTo("29 orders attached; severity raised from low to high");
    assertThat(graver.ticket().ladder().dueAt()).isEqualTo(at(30));
  }

  @Test
  void staysAsGraveWhenOrdersRecover() {
    Ticket grave = anIncident(Severity.HIGH);

    Ticket recovering =
        grave.impactChanged(late(1, "1"), Severity.LOW, "29 recovered", at(2), PLAN).ticket();

    assertThat(recovering.severity()).isEqualTo(Severity.HIGH);
  }

  @Test
  void keepsTheSeverityAPersonSetUntilTheTableReachesAHigherRung() {
    Ticket calmed =
        after(anIncident(Severity.HIGH).assess(Severity.LOW, "known", "sue", at(1), PLAN));

    Ticket same = calmed.impactChanged(late(40, "1"), Severity.HIGH, "more", at(2), PLAN).ticket();
    Ticket grown =
        same.impactChanged(late(200, "1"), Severity.CRITICAL, "more", at(3), PLAN).ticket();

    assertThat(same.severity()).isEqualTo(Severity.LOW);
    assertThat(grown.severity()).isEqualTo(Severity.CRITICAL);
  }
}
