package io.steward.slamonitor.risk;

import io.steward.platform.testkit.GoldenEvents;
import io.steward.slamonitor.order.Money;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublishedRisksContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("sla-monitor-service");
  private static final Instant AT = Instant.parse("2026-11-23T14:20:00Z");

  @Test
  void raisedIsWrittenAsItsExample() {
    GoldenEvents.assertMatches(
        CONTRACT, RiskEvent.RAISED, RiskEvent.of(RiskEvent.RAISED, risk(), AT));
  }

  @Test
  void clearedIsWrittenAsItsExample() {
    GoldenEvents.assertMatches(
        CONTRACT, RiskEvent.CLEARED, RiskEvent.of(RiskEvent.CLEARED, risk(), AT.plusSeconds(5400)));
  }

  private static Risk risk() {
    return new Risk(
        UUID.fromString("019ab1c4-7b11-7c52-8f1f-3b7d3c1f0b01"),
        new RiskKey(RiskKind.STUCK_ORDERS, "ACME", "W1"),
        2,
        "Orders of W1 are stuck",
        "normally at most 2 d 4 h from dispatch to delivery for dhl to BY (412 orders)",
        new Stake(17, List.of(new Money("2140.80", "EUR"))),
        AT.minusSeconds(200_000),
        AT,
        null,
        null,
        null);
  }
}
