package io.steward.slamonitor.alert;

import static io.steward.slamonitor.alert.AlertRuleFixture.NOW;

import io.steward.platform.testkit.GoldenEvents;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublishedAlertsContractTest {
  private static final Path CONTRACT = GoldenEvents.contractOf("sla-monitor-service");
  private static final UUID ID = UUID.fromString("019ab1c4-7b11-7c52-8f1f-3b7d3c1f0a01");

  @Test
  void raisedIsWrittenAsItsExample() {
    Alert alert =
        new Alert(
            ID,
            UUID.randomUUID(),
            "Breaches of ACME",
            "ACME",
            Severity.MEDIUM,
            "dispatch promise broken, late-dispatch:W1",
            "Order SO-1001 was to be met by 2026-11-23T16:00:00Z.",
            "/orders/ACME/SO-1001",
            500,
            Map.of(),
            NOW,
            NOW,
            Alert.Course.BEGUN);

    GoldenEvents.assertMatches(
        CONTRACT, AlertMessage.TYPE, AlertMessage.of(alert, "http://localhost:8080"));
  }

  @Test
  void escalatedIsWrittenAsItsExample() {
    GoldenEvents.assertMatches(
        CONTRACT,
        AlertEscalated.TYPE,
        new AlertEscalated(
            ID,
            "Breaches of ACME",
            "medium",
            "500 × dispatch promise broken, late-dispatch:W1",
            "ACME",
            500,
            2,
            1,
            List.of("alice, on call in First line"),
            NOW.plus(Duration.ofMillis(130_250)),
            "http://localhost:8080/orders/ACME/SO-1001"));
  }

  @Test
  void acknowledgedIsWrittenAsItsExample() {
    GoldenEvents.assertMatches(
        CONTRACT,
        AlertAcknowledged.TYPE,
        new AlertAcknowledged(ID, "alice", NOW.plus(Duration.ofMillis(130_250))));
  }
}
