package io.steward.ticket.lifecycle;

import static io.steward.ticket.lifecycle.TicketFixture.PLAN;
import static io.steward.ticket.lifecycle.TicketFixture.aRequest;
import static io.steward.ticket.lifecycle.TicketFixture.after;
import static io.steward.ticket.lifecycle.TicketFixture.agent;
import static io.steward.ticket.lifecycle.TicketFixture.at;
import static io.steward.ticket.lifecycle.TicketFixture.eventOf;
import static io.steward.ticket.lifecycle.TicketFixture.rejectionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.steward.ticket.lifecycle.Decision.Accepted;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EscalationTest {
  @Test
  void waitsAsLongAsTheLevelHasTime() {
    Ticket ticket = aRequest(Severity.CRITICAL);

    assertThat(ticket.escalateWhenDue(at(15).minusNanos(1), PLAN).changes()).isFalse();
    assertThat(ticket.escalateWhenDue(at(15), PLAN).changes()).isTrue();
  }

  @Test
  void goesUpOnceForEachTimeThatRunsOut() {
    Accepted up = aRequest(Severity.CRITICAL).escalateWhenDue(at(15), PLAN);

    assertThat(up.ticket().ladder()).isEqualTo(new Ladder(1, at(15), at(45)));
    assertThat(eventOf(up).text()).isEqualTo("not taken within 15 minutes at level 0");
    assertThat(up.ticket().escalateWhenDue(at(15), PLAN).changes()).isFalse();
  }

  @Test
  void givesEachLevelItsTimeAlsoAfterAnOutage() {
    Ticket found = aRequest(Severity.CRITICAL).escalateWhenDue(at(600), PLAN).ticket();

    assertThat(found.ladder()).isEqualTo(new Ladder(1, at(600), at(630)));
  }

  @Test
  void endsAtTheLastLevel() {
    Ticket ticket = aRequest(Severity.CRITICAL);
    for (int time : new int[] {15, 45, 105}) {
      ticket = ticket.escalateWhenDue(at(time), PLAN).ticket();
    }

    assertThat(ticket.ladder()).isEqualTo(new Ladder(3, at(105), null));
    assertThat(rejectionOf(ticket.escalate("more", "bob", at(106), PLAN)))
        .isEqualTo(new TicketRejection.AtLastLevel(ticket.number()));
  }

  @Test
  void standsStillWhileTaken() {
    Ticket taken = after(aRequest(Severity.CRITICAL).take(agent("alice"), at(14)));

    assertThat(taken.escalateWhenDue(at(1_000), PLAN).changes()).isFalse();
  }

  @Test
  void handsATakenTicketToTheNextLevelWhenAPersonAsks() {
    Ticket taken = after(aRequest(Severity.CRITICAL).take(agent("alice"), at(5)));

    Decision up = taken.escalate("needs the site manager", "alice", at(10), PLAN);

    assertThat(after(up).status()).isEqualTo(TicketStatus.OPEN);
    assertThat(after(up).ladder()).isEqualTo(new Ladder(1, at(10), at(40)));
    assertThat(eventOf(up))
        .isEqualTo(new TicketEvent.Escalated(at(10), "alice", "needs the site manager"));
  }

  @Test
  void keepsTheTimeAlreadyUsedWhenTheSeverityChanges() {
    Ticket graver =
        after(aRequest(Severity.LOW).assess(Severity.CRITICAL, "worse", "sue", at(10), PLAN));

    assertThat(graver.ladder()).isEqualTo(new Ladder(0, at(0), at(15)));
  }

  @Test
  void needsATimeForEachLevelOfEachSeverity() {
    assertThatThrownBy(() -> new EscalationPlan(Map.of()))
        .hasMessage("severity low needs the times of 3 levels");
  }
}
