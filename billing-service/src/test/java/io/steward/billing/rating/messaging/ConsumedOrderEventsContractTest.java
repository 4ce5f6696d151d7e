package io.steward.billing.rating.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.steward.billing.contract.Destination;
import io.steward.billing.rating.OrderFact;
import io.steward.billing.rating.Parcel;
import io.steward.billing.rating.ShipmentKey;
import io.steward.platform.testkit.GoldenEvents;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsumedOrderEventsContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("sla-monitor-service");

  @Test
  void aPlacedOrderIsUnderstood() {
    OrderFact.Placed fact =
        (OrderFact.Placed)
            GoldenEvents.example(CONTRACT, "order.placed.v1", OrderEvent.Placed.class).fact();

    assertThat(fact.key()).isEqualTo(new ShipmentKey("ACME", "SO-1001"));
    assertThat(fact.destination()).isEqualTo(new Destination("DE", "BY"));
    assertThat(fact.itemsGrams()).isPositive();
  }

  @Test
  void aDispatchedOrderIsUnderstood() {
    OrderFact.Dispatched fact =
        (OrderFact.Dispatched)
            GoldenEvents.example(CONTRACT, "order.dispatched.v1", OrderEvent.Dispatched.class)
                .fact();

    assertThat(fact.carrier()).isEqualTo("dhl");
    assertThat(fact.parcels()).containsExactly(new Parcel(3900L, 600L, 250L, 200L));
    assertThat(fact.dispatchedAt()).isEqualTo(Instant.parse("2026-11-23T14:40:10Z"));
    assertThat(fact.recordedAt()).isEqualTo(Instant.parse("2026-11-23T14:41:00Z"));
  }
}
