package io.steward.slamonitor.tracking;

import static java.util.stream.Collectors.toMap;

import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.promise.StoredPromise;
import io.steward.slamonitor.servicelevel.MeasuredTimes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * What is known of some orders before a batch of reports about them.
 *
 * @param orders as all their stored reports tell them; one of which nothing was reported is absent
 * @param before in which periods each of them was counted
 * @param promises as they are stored
 */
record KnownOrders(
    Map<OrderKey, Order> orders,
    Map<OrderKey, MeasuredTimes> before,
    Map<UUID, StoredPromise> promises,
    PolicyBook policies) {

  static KnownOrders of(
      List<Order> orders,
      Map<OrderKey, MeasuredTimes> before,
      Map<UUID, StoredPromise> promises,
      PolicyBook policies) {
    return new KnownOrders(
        orders.stream().collect(toMap(Order::key, Function.identity())),
        before,
        promises,
        policies);
  }

  /** The orders that these reports are about, after them, sorted. */
  Collection<Order> after(List<OrderEvent> reports) {
    SortedMap<OrderKey, Order> after = new TreeMap<>();
    for (OrderEvent report : reports) {
      Order order = after.getOrDefault(report.key(), orders.get(report.key()));
      after.put(report.key(), (order == null ? Order.unknown(report.key()) : order).apply(report));
    }
    return after.values();
  }
}
