package io.steward.slamonitor.promise;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.Order;
import org.jspecify.annotations.Nullable;

/** What an announcement tells of the order besides its promise. */
public record OrderTraits(
    @Nullable String warehouse,
    @Nullable String channel,
    @Nullable String carrier,
    @Nullable String region,
    @Nullable Money value) {
  /** Of a promise that is about no order. */
  public static final OrderTraits NONE = new OrderTraits(null, null, null, null, null);

  /** The traits as the reports that hold tell them. */
  public static OrderTraits of(Order order) {
    return new OrderTraits(
        order.warehouse(), order.channel(), order.carrier(), order.region(), order.value());
  }
}
