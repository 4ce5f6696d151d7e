package io.steward.slamonitor.servicelevel;

import io.steward.slamonitor.order.OrderKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order behind a figure.
 *
 * @param decidedAt the moment that puts it into its period
 */
public record MeasuredOrder(
    Measure measure,
    OrderKey key,
    Outcome outcome,
    Instant decidedAt,
    @Nullable Instant dispatchDue,
    @Nullable Instant dispatchedAt,
    @Nullable Instant deliverDue,
    @Nullable Instant deliveredAt,
    @Nullable Instant cancelledAt,
    @Nullable String cancelledBy) {

  /** Why the order counts as it does, in words. */
  public String reason() {
    return switch (measure) {
      case ON_TIME_DISPATCH -> Lateness.of("dispatch", dispatchDue, dispatchedAt);
      case ON_TIME_DELIVERY -> Lateness.of("delivery", deliverDue, deliveredAt);
      case CANCELLATION_RATE -> cancelledAt == null ? "not cancelled" : cancellation();
      case NET_SERVICE_LEVEL ->
          outcome == Outcome.EXCLUDED
              ? cancellation()
              : Lateness.of("dispatch", dispatchDue, dispatchedAt)
                  + "; "
                  + Lateness.of("delivery", deliverDue, deliveredAt)
                  + (cancelledAt == null ? "" : "; " + cancellation());
    };
  }

  private String cancellation() {
    return "cancelled" + (cancelledBy == null ? "" : " by " + cancelledBy);
  }
}
