package io.steward.slamonitor.risk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A risk as a look at the present facts shows it.
 *
 * @param reason which normal or pace it was measured against, and on what sample that rests
 * @param since the oldest fact behind it
 */
public record Finding(
    RiskKey key, String title, String reason, Instant since, List<OrderAtStake> orders) {

  /** What is at stake. */
  public Stake stake() {
    return Stake.of(orders);
  }

  /** Changes when anything about the finding does, so that an unchanged one is not written. */
  public int fingerprint() {
    return Objects.hash(title, reason, since, orders);
  }

  Finding with(List<OrderAtStake> fewer) {
    return new Finding(key, title, reason, since, fewer);
  }
}
