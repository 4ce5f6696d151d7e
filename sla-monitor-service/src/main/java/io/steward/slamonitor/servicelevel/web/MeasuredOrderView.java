package io.steward.slamonitor.servicelevel.web;

import io.steward.slamonitor.servicelevel.MeasuredOrder;
import io.steward.slamonitor.servicelevel.OrderTimes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order behind a figure, as the API shows it.
 *
 * @param outcome met, missed or excluded
 * @param exclusion the bucket of an excluded order
 * @param reason why, in words
 * @param party who answers for a miss, as proposed or decided
 * @param decidedAt the moment that puts the order into its period
 */
public record MeasuredOrderView(
    String measure,
    String account,
    String order,
    String outcome,
    @Nullable String exclusion,
    String reason,
    @Nullable String party,
    Instant decidedAt,
    @Nullable Instant dispatchBy,
    @Nullable Instant dispatchedAt,
    @Nullable Instant deliverBy,
    @Nullable Instant deliveredAt,
    @Nullable Instant cancelledAt,
    @Nullable String cancelledBy,
    @Nullable Instant returnedAt,
    @Nullable Instant refundRequestedAt,
    @Nullable Instant refundBy,
    @Nullable Instant refundedAt) {

  static MeasuredOrderView of(MeasuredOrder order) {
    OrderTimes times = order.times();
    return new MeasuredOrderView(
        order.measure().id(),
        order.key().account(),
        order.key().order(),
        order.outcome().wireName(),
        order.exclusion() == null ? null : order.exclusion().wireName(),
        order.reason(),
        order.party(),
        order.decidedAt(),
        times.dispatchDue(),
        times.dispatchedAt(),
        times.deliverDue(),
        times.deliveredAt(),
        times.cancelledAt(),
        times.cancelledBy(),
        times.returnedAt(),
        times.refundRequestedAt(),
        times.refundDue(),
        times.refundedAt());
  }
}
