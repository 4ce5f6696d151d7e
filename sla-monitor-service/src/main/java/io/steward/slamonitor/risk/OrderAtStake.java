package io.steward.slamonitor.risk;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.OrderKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order that a risk is about.
 *
 * @param since the moment of the fact that puts it at risk: its last event, its request, its due
 *     time; when it changes, something new has happened to the order
 * @param reason that fact in words, with what would be normal
 */
public record OrderAtStake(OrderKey order, Instant since, @Nullable Money value, String reason) {

  /** The order together with the fact; what a person has handled is this and nothing newer. */
  public record Mark(OrderKey order, Instant since) {}

  /** The mark of this order. */
  public Mark mark() {
    return new Mark(order, since);
  }
}
