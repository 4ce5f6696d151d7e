package io.steward.slamonitor.servicelevel.web;

import io.steward.slamonitor.servicelevel.MeasuredOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order behind a figure, as the API shows it.
 *
 * @param outcome met, missed or excluded
 * @param reason why, in words
 * @param decidedAt the moment that puts the order into its period
 */
public record MeasuredOrderView(
    String measure,
    String account,
    String order,
    String outcome,
    String reason,
    Instant decidedAt,
    @Nullable Instant dispatchBy,
    @Nullable Instant dispatchedAt,
    @Nullable Instant deliverBy,
    @Nullable Instant deliveredAt,
    @Nullable Instant cancelledAt,
    @Nullable String cancelledBy) {

  static MeasuredOrderView of(MeasuredOrder order) {
    return new MeasuredOrderView(
        order.measure().id(),
        order.key().account(),
        order.key().order(),
        order.outcome().wireName(),
        order.reason(),
        order.decidedAt(),
        order.dispatchDue(),
        order.dispatchedAt(),
        order.deliverDue(),
        order.deliveredAt(),
        order.cancelledAt(),
        order.cancelledBy());
  }
}
