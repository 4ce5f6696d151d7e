package io.steward.slamonitor.tracking.web;

import io.steward.slamonitor.tracking.Timelines;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order in a list. */
public record FoundOrderView(
    String account,
    String order,
    @Nullable String trackingNumber,
    @Nullable String warehouse,
    @Nullable String carrier,
    @Nullable Instant placedAt,
    @Nullable Instant dispatchedAt,
    @Nullable Instant deliveredAt,
    @Nullable Instant cancelledAt) {

  static FoundOrderView of(Timelines.Found found) {
    return new FoundOrderView(
        found.key().account(),
        found.key().order(),
        found.trackingNumber(),
        found.warehouse(),
        found.carrier(),
        found.placedAt(),
        found.dispatchedAt(),
        found.deliveredAt(),
        found.cancelledAt());
  }
}
