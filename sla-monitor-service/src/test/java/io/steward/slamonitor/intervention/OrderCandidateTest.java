package io.steward.slamonitor.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.slamonitor.order.OrderKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderCandidateTest {
  private static final OrderKey ORDER = new OrderKey("ACME", "SO-1");
  private static final Instant THEN = Instant.parse("2026-11-23T08:00:00Z");
  private static final EndangeredOrder AWAITED = new EndangeredOrder(ORDER, "dispatch", THEN, null);
  private static final UUID OTHER = new UUID(1, 2);

  @Test
  void isTakenWhileAPromiseOfItIsAwaited() {
    assertThat(candidate(null, null, null, AWAITED).refusal()).isEmpty();
  }

  @Test
  void isTakenThoughItWasDeliveredWhenItsDispatchWasNeverReported() {
    assertThat(candidate(null, THEN, null, AWAITED).refusal()).isEmpty();
  }

  @Test
  void isRefusedForTheReasonThatHelpsMost() {
    assertThat(new OrderCandidate(ORDER, false, null, null, null, null).refusal())
        .contains(Refusal.UNKNOWN);
    assertThat(candidate(THEN, null, OTHER, null).refusal()).contains(Refusal.CANCELLED);
    assertThat(candidate(null, null, OTHER, AWAITED).refusal()).contains(Refusal.LOOKED_AFTER);
    assertThat(candidate(null, THEN, null, null).refusal()).contains(Refusal.DELIVERED);
    assertThat(candidate(null, null, null, null).refusal()).contains(Refusal.NOT_AWAITED);
  }

  private static OrderCandidate candidate(
      @Nullable Instant cancelled,
      @Nullable Instant delivered,
      @Nullable UUID in,
      @Nullable EndangeredOrder awaited) {
    return new OrderCandidate(ORDER, true, cancelled, delivered, in, awaited);
  }
}
