package io.steward.slamonitor.order;

import static io.steward.slamonitor.order.OrderEventFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final OrderKey KEY = new OrderKey("ACME", "SO-1");

  @Test
  void theLatestMomentCountsWheneverItWasRecorded() {
    Order order =
        order(
            report("scanned", "ACME", "SO-1", "2026-11-21T12:00:00Z").id("late"),
            report("scanned", "ACME", "SO-1", "2026-11-21T08:00:00Z")
                .id("early")
                .recordedAt("2026-11-22T08:00:00Z"),
            report("placed", "ACME", "SO-1", "2026-11-20T09:00:00Z"));
    assertThat(order.latest().map(OrderEvent::id)).contains("late");
  }

  @Test
  void aCorrectionTakesTheLatestMomentBack() {
    Order order =
        order(
            report("placed", "ACME", "SO-1", "2026-11-20T09:00:00Z"),
            report("dispatched", "ACME", "SO-1", "2026-11-23T09:00:00Z").id("wrong"),
            report("dispatched", "ACME", "SO-1", "2026-11-21T09:00:00Z")
                .id("right")
                .recordedAt("2026-11-24T09:00:00Z"));
    assertThat(order.latest().map(OrderEvent::id)).contains("right");
  }

  @Test
  void theLatestDiscrepancyHolds() {
    Order order =
        order(
            report("discrepancy-reported", "ACME", "SO-1", "2026-11-21T09:00:00Z")
                .id("d1")
                .data("{'kind': 'short'}"),
            report("discrepancy-reported", "ACME", "SO-1", "2026-11-20T09:00:00Z")
                .id("d2")
                .data("{'kind': 'damaged'}"));
    assertThat(order.discrepancy()).isEqualTo("short");
  }

  @Test
  void aRefundTellsItsAmountExactly() {
    Order order =
        order(
            report("refunded", "ACME", "SO-1", "2026-11-21T09:00:00Z")
                .data("{'amount': '12.30', 'currency': 'EUR'}"));
    assertThat(order.refundAmount()).isEqualTo(new BigDecimal("12.30"));
  }

  private static Order order(OrderEventFixture... reports) {
    return Stream.of(reports)
        .map(OrderEventFixture::event)
        .reduce(Order.unknown(KEY), Order::apply, (one, other) -> other);
  }
}
