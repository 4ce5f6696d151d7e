package io.steward.ticket.incident.persistence;

import io.steward.ticket.incident.OrderCounts;
import io.steward.ticket.incident.OrderState;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Gathers the rows (state, currency, count, sum) of one ticket. */
final class CountRows {
  private final Map<OrderState, Integer> counts = new EnumMap<>(OrderState.class);
  private final Map<String, BigDecimal> atStake = new HashMap<>();

  void add(Row row) {
    OrderState state = PostgresIncidentOrders.state(row, "state");
    String currency = row.getString("currency");
    counts.merge(state, row.getInteger("orders"), Integer::sum);
    if (state == OrderState.LATE && currency != null) {
      atStake.put(currency, row.getBigDecimal("value"));
    }
  }

  OrderCounts counts() {
    return new OrderCounts(
        of(OrderState.LATE),
        of(OrderState.RECOVERED),
        of(OrderState.CLOSED),
        of(OrderState.WITHDRAWN),
        atStake);
  }

  private int of(OrderState state) {
    return counts.getOrDefault(state, 0);
  }
}
