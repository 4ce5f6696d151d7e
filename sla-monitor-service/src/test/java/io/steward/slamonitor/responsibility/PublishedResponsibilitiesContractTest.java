package io.steward.slamonitor.responsibility;

import io.steward.platform.testkit.GoldenEvents;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PublishedResponsibilitiesContractTest {
  @Test
  void aDecisionIsWrittenAsItsExample() {
    Instant decidedAt = Instant.parse("2026-11-24T09:12:00Z");
    Responsibility responsibility =
        new Responsibility(
            new Miss(new OrderKey("ACME", "SO-1001"), PromiseKind.DELIVERY),
            Instant.parse("2026-11-23T16:00:00Z"),
            new Proposal(Party.CARRIER, "handed to dhl in time, delivery 0 h 40 min late"),
            new Decision(
                Party.MERCHANT,
                "The street was missing, the merchant confirmed it.",
                "sam",
                decidedAt));

    GoldenEvents.assertMatches(
        GoldenEvents.contractOf("sla-monitor-service"),
        ResponsibilityAssigned.TYPE,
        ResponsibilityAssigned.of(responsibility, decidedAt));
  }
}
