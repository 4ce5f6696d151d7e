package io.steward.slamonitor.servicelevel;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What of an order measures look at; {@code null} where it did not happen or is not known. */
public record OrderTimes(
    @Nullable Instant dispatchDue,
    @Nullable Instant dispatchedAt,
    @Nullable Instant deliverDue,
    @Nullable Instant deliveredAt,
    @Nullable Instant cancelledAt,
    @Nullable String cancelledBy,
    @Nullable Instant returnedAt,
    @Nullable Instant refundRequestedAt,
    @Nullable Instant refundDue,
    @Nullable Instant refundedAt) {

  String dispatch() {
    return Lateness.of("dispatch", dispatchDue, dispatchedAt);
  }

  String delivery() {
    return Lateness.of("delivery", deliverDue, deliveredAt);
  }

  String cancellation() {
    return cancelledAt == null
        ? "not cancelled"
        : "cancelled" + (cancelledBy == null ? "" : " by " + cancelledBy);
  }

  String refund() {
    return Lateness.of("refund", refundDue, refundedAt);
  }

  String waitForRefund() {
    return refundRequestedAt == null || refundedAt == null
        ? "no request and refund known"
        : "refunded after " + Lateness.text(Duration.between(refundRequestedAt, refundedAt));
  }
}
