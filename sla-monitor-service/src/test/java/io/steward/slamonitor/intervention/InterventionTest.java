package io.steward.slamonitor.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.order.OrderKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterventionTest {
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void isSavedWhenMostOrdersWereKeptAndSomebodyActed() {
    assertThat(intervention(3, 0, 2, 1, TEN).decided()).isEqualTo(Optional.of(Outcome.SAVED));
  }

  @Test
  void isBreachedAnywayWhenAsManyWereBrokenAsKept() {
    assertThat(intervention(2, 0, 1, 1, TEN).decided())
        .isEqualTo(Optional.of(Outcome.BREACHED_ANYWAY));
  }

  @Test
  void isAFalseAlarmWhenAllWentWellAlthoughNobodyDidAnything() {
    assertThat(intervention(2, 0, 2, 0, null).decided())
        .isEqualTo(Optional.of(Outcome.FALSE_ALARM));
    assertThat(intervention(2, 0, 0, 0, null).decided())
        .isEqualTo(Optional.of(Outcome.FALSE_ALARM));
  }

  @Test
  void isUndecidedWhileAnOrderIs() {
    assertThat(intervention(2, 1, 1, 0, TEN).decided()).isEmpty();
    assertThat(intervention(0, 0, 0, 0, TEN).decided()).isEmpty();
  }

  @Test
  void aRequestGoesForwardOnly() {
    assertThat(RequestState.REQUESTED.next())
        .containsExactlyInAnyOrder(RequestState.CONFIRMED, RequestState.DONE, RequestState.REFUSED);
    assertThat(RequestState.CONFIRMED.next())
        .containsExactlyInAnyOrder(RequestState.DONE, RequestState.REFUSED);
    assertThat(RequestState.DONE.next()).isEmpty();
    assertThat(RequestState.REFUSED.next()).isEmpty();
  }

  @Test
  void aBurstIsOneAndEveryRiskIsOneByItself() {
    Matter late = Matter.ofCause("ACME", "late-dispatch:W1");
    Matter stuck = new Matter("ACME", "stuck-orders", "W1");
    List<Burst> bursts =
        Burst.of(
            List.of(
                atRisk("e1", late, "SO-1"),
                atRisk("e2", Matter.ofCause("ACME", "late-dispatch:W2"), "SO-2"),
                atRisk("e3", late, "SO-3"),
                new Signal.RiskRaised("e4", stuck, UUID.randomUUID(), "stuck", "why"),
                new Signal.RiskRaised("e5", stuck, UUID.randomUUID(), "stuck", "why")));

    assertThat(bursts).hasSize(4);
    assertThat(bursts.getFirst().orders())
        .extracting(order -> order.order().order())
        .containsExactly("SO-1", "SO-3");
    assertThat(bursts.getFirst().title()).isEqualTo("Dispatch in danger, W1");
  }

  private static Signal.AtRisk atRisk(String event, Matter matter, String order) {
    return new Signal.AtRisk(
        event,
        matter,
        new EndangeredOrder(new OrderKey("ACME", order), "dispatch", TEN, null),
        "W1",
        TEN);
  }

  private static Intervention intervention(
      long orders, long pending, long saved, long breached, @Nullable Instant actedAt) {
    return new Intervention(
        UUID.randomUUID(),
        Matter.ofCause("ACME", "late-dispatch:W1"),
        "Dispatch in danger, W1",
        "A promise is close to its time.",
        null,
        null,
        null,
        Intervention.BY_RULE,
        TEN,
        null,
        actedAt,
        new Intervention.Tally(orders, pending, saved, breached),
        List.of(),
        null);
  }
}
