package io.steward.benchmark.monitor.workload;

import org.jspecify.annotations.Nullable;

/**
 * What the contestants other than the monitor need of an order event. Times are microseconds since
 * 1970, and 0 where the event tells none.
 *
 * @param placed whether it is a placement; else it is a dispatch
 * @param cents what the order is worth
 */
public record OrderReport(
    String id,
    boolean placed,
    String account,
    String order,
    long occurredAt,
    long recordedAt,
    long dispatchBy,
    long deliverBy,
    @Nullable String channel,
    @Nullable String warehouse,
    @Nullable String region,
    @Nullable String country,
    @Nullable String priority,
    @Nullable String carrier,
    @Nullable String trackingNumber,
    long cents) {
  static final String PLACED = "order.placed";
  static final String DISPATCHED = "order.dispatched";

  /** The type as the event spells it. */
  public String type() {
    return placed ? PLACED : DISPATCHED;
  }

  /** The key of the order. */
  public String key() {
    return account + "/" + order;
  }
}
