package io.steward.ticket.incident;

import static io.steward.ticket.lifecycle.TicketFixture.PLAN;
import static io.steward.ticket.lifecycle.TicketFixture.after;
import static io.steward.ticket.lifecycle.TicketFixture.agent;
import static io.steward.ticket.lifecycle.TicketFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.steward.ticket.incident.SeverityTable.Rung;
import io.steward.ticket.lifecycle.Decision.Accepted;
import io.steward.ticket.lifecycle.Severity;
import io.steward.ticket.lifecycle.Ticket;
import io.steward.ticket.lifecycle.TicketEvent;
import io.steward.ticket.lifecycle.TicketNumber;
import io.steward.ticket.lifecycle.TicketStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncidentPolicyTest {
  private static final IncidentKey KEY = new IncidentKey("ACME", "late-dispatch:W1");
  private static final IncidentPolicy POLICY =
      new IncidentPolicy(
          new SeverityTable(List.of(new Rung(Severity.HIGH, 20, new BigDecimal("2000"))), Map.of()),
          PLAN,
          Duration.ofMinutes(30));

  @Test
  void opensOneTicketThatCountsAllOrders() {
    Accepted opened = POLICY.open(new TicketNumber(1), KEY, late(500), at(0));

    assertThat(opened.events())
        .containsExactly(new TicketEvent.Opened(at(0), "steward", "500 orders late"));
    assertThat(opened.ticket().severity()).isEqualTo(Severity.HIGH);
    assertThat(opened.ticket().impact().open()).isEqualTo(500);
    assertThat(opened.ticket().matter().subject()).isEqualTo("Late dispatch: W1");
  }

  @Test
  void tellsAMovementOnce() {
    Movement movement = new Movement(95, 95, 2, 0, 0);

    Accepted updated =
        POLICY.follow(open(), movement, new OrderCounts(118, 2, 0, 0, Map.of()), at(2));

    assertThat(updated.events())
        .containsExactly(
            new TicketEvent.Updated(
                at(2),
                "steward",
                "95 orders attached, 2 recovered; severity raised from low to high"));
    assertThat(updated.ticket().impact().affected()).isEqualTo(120);
  }

  @Test
  void resolvesAnUntouchedIncidentWhenItsLastOrderHasRecovered() {
    Accepted done = POLICY.follow(open(), recovered(1), over(1), at(9));

    assertThat(done.ticket().status()).isEqualTo(TicketStatus.RESOLVED);
    assertThat(done.events())
        .containsExactly(
            new TicketEvent.Resolved(
                at(9), "steward", "no affected order is late any more: 1 recovered"));
  }

  @Test
  void resolvesATakenIncidentToo() {
    Ticket taken = after(open().take(agent("alice"), at(1)));

    Ticket done = POLICY.follow(taken, recovered(1), over(1), at(9)).ticket();

    assertThat(done.status()).isEqualTo(TicketStatus.RESOLVED);
    assertThat(done.assignee()).isEqualTo("alice");
  }

  @Test
  void doesNotCountWithdrawnOrdersAsAffected() {
    Accepted done =
        POLICY.follow(
            open(), new Movement(0, 0, 0, 0, 1), new OrderCounts(0, 0, 0, 1, Map.of()), at(9));

    assertThat(done.ticket().impact().affected()).isZero();
    assertThat(done.ticket().resolution().text()).endsWith("1 withdrawn");
  }

  @Test
  void reopensWhenTheCauseComesBack() {
    Ticket done = POLICY.follow(open(), recovered(1), over(1), at(9)).ticket();

    Accepted again =
        POLICY.follow(
            done, new Movement(2, 2, 0, 0, 0), new OrderCounts(2, 1, 0, 0, Map.of()), at(20));

    assertThat(again.ticket().status()).isEqualTo(TicketStatus.OPEN);
    assertThat(again.ticket().impact().open()).isEqualTo(2);
    assertThat(again.events())
        .containsExactly(
            new TicketEvent.Reopened(at(20), "steward", "the cause came back: 2 orders late"));
  }

  @Test
  void keepsAPersonsResolutionWhenTheRestRecovers() {
    Ticket resolved = after(open().resolve("carrier called", "alice", at(5), PLAN));

    Accepted followed = POLICY.follow(resolved, recovered(1), over(1), at(9));

    assertThat(followed.ticket().resolution()).isEqualTo(resolved.resolution());
    assertThat(followed.ticket().impact().open()).isZero();
  }

  @Test
  void resolvesAtOnceWhatWasOverBeforeItWasKnown() {
    Accepted late = POLICY.open(new TicketNumber(1), KEY, over(1), at(0));

    assertThat(late.ticket().status()).isEqualTo(TicketStatus.RESOLVED);
    assertThat(late.events())
        .hasExactlyElementsOfTypes(TicketEvent.Opened.class, TicketEvent.Resolved.class);
  }

  @Test
  void reopensWithinTheWindowOnly() {
    assertThat(POLICY.reopens(at(0), at(30))).isTrue();
    assertThat(POLICY.reopens(at(0), at(30).plusNanos(1))).isFalse();
  }

  private static Ticket open() {
    return POLICY.open(new TicketNumber(1), KEY, late(1), at(0)).ticket();
  }

  private static OrderCounts late(int orders) {
    return new OrderCounts(orders, 0, 0, 0, Map.of());
  }

  private static OrderCounts over(int orders) {
    return new OrderCounts(0, orders, 0, 0, Map.of());
  }

  private static Movement recovered(int orders) {
    return new Movement(0, 0, orders, 0, 0);
  }
}
