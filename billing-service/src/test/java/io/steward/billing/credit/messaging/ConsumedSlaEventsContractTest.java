package io.steward.billing.credit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.billing.credit.Breach;
import io.steward.billing.rating.ShipmentKey;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.testkit.GoldenEvents;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsumedSlaEventsContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("sla-monitor-service");
  private static final Instant SAID = Instant.parse("2026-11-23T16:00:01Z");

  @Test
  void aBreachIsUnderstood() {
    assertThat(read("sla.breached.v1").withdrawn()).isFalse();
  }

  @Test
  void aWithdrawnBreachIsTheSamePromise() {
    Breach breach = read("sla.breached.v1");
    Breach withdrawn = read("sla.breach-withdrawn.v1");

    assertThat(withdrawn.withdrawn()).isTrue();
    assertThat(withdrawn.promiseId()).isEqualTo(breach.promiseId());
    assertThat(withdrawn.shipment()).isEqualTo(new ShipmentKey("ACME", "SO-1001"));
    assertThat(withdrawn.breachedAt()).isEqualTo(breach.breachedAt());
  }

  @Test
  void theBrokenClockOfATicketIsNobodysCredit() {
    SlaEvent clock = new SlaEvent("p1", "ACME", null, "resolution", SAID, null);
    assertThat(clock.breach(said("sla.breached.v1"))).isEmpty();
  }

  @Test
  void aLateRefundIsNoReasonForAShippingCredit() {
    SlaEvent refund = new SlaEvent("p1", "ACME", "SO-1001", "refund", SAID, null);
    assertThat(refund.breach(said("sla.breached.v1"))).isEmpty();
  }

  private static Breach read(String type) {
    return GoldenEvents.example(CONTRACT, type, SlaEvent.class).breach(said(type)).orElseThrow();
  }

  private static EventHeaders said(String type) {
    return new EventHeaders("e1", type, "sla-monitor-service", SAID, "ACME/SO-1001");
  }
}
