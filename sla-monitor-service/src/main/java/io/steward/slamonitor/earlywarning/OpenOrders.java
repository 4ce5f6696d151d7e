package io.steward.slamonitor.earlywarning;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what waits for dispatch while past orders are told again. */
final class OpenOrders {
  /** An order that long overdue is no work in progress any more. */
  static final Duration GIVEN_UP = Duration.ofDays(30);

  private final Map<String, int[]> accounts = new HashMap<>();
  private final Map<String, int[]> warehouses = new HashMap<>();
  private final Map<String, Instant> lastDispatch = new HashMap<>();

  void placed(OrderStory order) {
    count(order, 0, 1);
  }

  void overdue(OrderStory order) {
    count(order, 1, 1);
  }

  /** The order waits no longer. */
  void gone(OrderStory order, boolean wasOverdue) {
    count(order, 0, -1);
    if (wasOverdue) {
      count(order, 1, -1);
    }
  }

  void dispatched(OrderStory order, Instant at) {
    lastDispatch.put(order.account(), at);
  }

  Backlog beside(OrderStory order, Instant moment) {
    int[] account = accounts.getOrDefault(order.account(), new int[2]);
    int[] warehouse = warehouses.getOrDefault(Dimension.WAREHOUSE.of(order), new int[2]);
    @Nullable Instant last = lastDispatch.get(order.account());
    return new Backlog(
        account[0],
        account[1],
        warehouse[0],
        warehouse[1],
        last == null ? Double.NaN : OrderStory.hours(last, moment));
  }

  private void count(OrderStory order, int which, int change) {
    accounts.computeIfAbsent(order.account(), a -> new int[2])[which] += change;
    warehouses.computeIfAbsent(Dimension.WAREHOUSE.of(order), w -> new int[2])[which] += change;
  }
}
