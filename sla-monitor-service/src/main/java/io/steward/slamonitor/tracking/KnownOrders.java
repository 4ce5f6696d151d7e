package io.steward.slamonitor.tracking;

import static java.util.stream.Collectors.toMap;

import io.steward.slamonitor.order.Order;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PolicyBook;
import io.steward.slamonitor.promise.StoredPromise;
import io.steward.slamonitor.servicelevel.MeasuredTimes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  List<Order> after(List<OrderEvent> reports) {
    Map<OrderKey, Order> after = HashMap.newHashMap(reports.size());
    for (OrderEvent report : reports) {
      after.compute(report.key(), (key, held) -> (held == null ? before(key) : held).apply(report));
    }
    return after.values().stream().sorted(Comparator.comparing(Order::key)).toList();
  }

  private Order before(OrderKey key) {
    Order order = orders.get(key);
    return order == null ? Order.unknown(key) : order;
  }
}
