package io.steward.ticket.incident.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.steward.platform.event.EventHeaders;
import io.steward.platform.testkit.GoldenEvents;
import io.steward.ticket.incident.OrderPromise;
import io.steward.ticket.incident.OrderState;
import io.steward.ticket.incident.SlaSignal;
import io.steward.ticket.incident.SlaSignal.Breach;
import io.steward.ticket.incident.SlaSignal.Ending;
import io.steward.ticket.lifecycle.Money;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsumedSlaEventsContractTest {
  private static final Path MONITOR = GoldenEvents.contractOf("sla-monitor-service");
  private static final Instant ANNOUNCED = Instant.parse("2026-11-23T17:00:00Z");
  private static final String PROMISE = "4c1dc3ea-5a92-3c72-9bd9-2c37b5ee3ac4";

  @Test
  void aBreachNamesThePromiseAndTheCause() {
    assertThat(read(SlaSignals.BREACHED))
        .contains(
            new Breach(
                new OrderPromise(
                    PROMISE,
                    "ACME",
                    "SO-1001",
                    "dispatch",
                    Instant.parse("2026-11-23T16:00:00Z"),
                    new Money(new BigDecimal("209.80"), "EUR")),
                "late-dispatch:W1",
                ANNOUNCED));
  }

  @Test
  void aLateFulfilmentIsARecovery() {
    assertThat(read(SlaSignals.FULFILLED))
        .contains(ending(OrderState.RECOVERED, "2026-11-23T16:40:10Z"));
  }

  @Test
  void anOrderCancelledAfterItsBreachIsClosed() {
    assertThat(read(SlaSignals.CLOSED)).contains(ending(OrderState.CLOSED, "2026-11-23T18:20:00Z"));
  }

  @Test
  void aWithdrawnBreachEndsWhenThePromiseWasMet() {
    assertThat(read(SlaSignals.WITHDRAWN))
        .contains(ending(OrderState.WITHDRAWN, "2026-11-23T14:40:10Z"));
  }

  @Test
  void aBreachOfThePastIsNoSignal() {
    SlaPayload past =
        new SlaPayload(
            "p",
            "A",
            "o",
            "dispatch",
            ANNOUNCED,
            null,
            "late-dispatch:W1",
            true,
            false,
            null,
            null);

    assertThat(SlaSignals.read(headers(SlaSignals.BREACHED), past)).isEmpty();
  }

  @Test
  void aTicketsOwnClockTouchesNoIncident() {
    SlaPayload clock =
        new SlaPayload(
            "p",
            "A",
            null,
            "first-response",
            ANNOUNCED,
            null,
            "ticket:TCK-000123",
            false,
            true,
            ANNOUNCED,
            ANNOUNCED);
    for (String type :
        List.of(
            SlaSignals.BREACHED, SlaSignals.FULFILLED, SlaSignals.CLOSED, SlaSignals.WITHDRAWN)) {
      assertThat(SlaSignals.read(headers(type), clock)).as(type).isEmpty();
    }
  }

  @Test
  void aWarningConcernsNobodyHere() {
    assertThat(SlaSignals.concerns("sla.at-risk.v1")).isFalse();
    assertThat(SlaSignals.concerns("sla.measured.v1")).isFalse();
  }

  @Test
  void aBreachWithoutCauseIsRefused() {
    SlaPayload bare =
        new SlaPayload("p", "A", "o", "dispatch", ANNOUNCED, null, null, false, false, null, null);

    assertThatThrownBy(() -> SlaSignals.read(headers(SlaSignals.BREACHED), bare))
        .hasMessage("the event lacks \"cause\"");
  }

  private static Ending ending(OrderState outcome, String at) {
    return new Ending(PROMISE, outcome, Instant.parse(at), ANNOUNCED);
  }

  private static Optional<SlaSignal> read(String type) {
    return SlaSignals.read(headers(type), payload(type));
  }

  private static SlaPayload payload(String type) {
    return GoldenEvents.example(MONITOR, type, SlaPayload.class);
  }

  private static EventHeaders headers(String type) {
    return new EventHeaders("e1", type, "sla-monitor-service", ANNOUNCED, "ACME/SO-1001");
  }
}
