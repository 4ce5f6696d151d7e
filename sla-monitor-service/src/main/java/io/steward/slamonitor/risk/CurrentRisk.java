package io.steward.slamonitor.risk;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A stored risk whose facts have not gone away yet.
 *
 * @param handled whether a person has dealt with it
 * @param since the oldest fact behind it
 * @param marks its orders, when it is handled; empty otherwise
 */
public record CurrentRisk(
    UUID id,
    RiskKey key,
    boolean handled,
    Instant since,
    int fingerprint,
    Set<OrderAtStake.Mark> marks) {

  /** Whether a person has dealt with this very order, and nothing has happened to it since. */
  boolean covers(OrderAtStake order) {
    return handled && marks.contains(order.mark());
  }

  /** Whether the facts that a person dealt with are still there. */
  boolean isStillIn(Finding finding) {
    return finding.orders().isEmpty()
        ? since.equals(finding.since())
        : finding.orders().stream().anyMatch(this::covers);
  }
}
