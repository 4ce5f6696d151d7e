package io.steward.slamonitor.risk;

import io.steward.slamonitor.order.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much is at stake.
 *
 * @param values the orders' worth, one sum for each currency, the greatest amount first; orders
 *     whose worth nobody reported add nothing
 */
public record Stake(int orders, List<Money> values) {

  /** The sum over the orders, exact, without conversion between currencies. */
  public static Stake of(List<OrderAtStake> orders) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (OrderAtStake order : orders) {
      Money value = order.value();
      if (value != null) {
        sums.merge(value.currency(), new BigDecimal(value.amount()), BigDecimal::add);
      }
    }
    List<Money> values =
        sums.entrySet().stream()
            .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
            .map(sum -> Money.of(sum.getValue(), sum.getKey()))
            .toList();
    return new Stake(orders.size(), values);
  }

  /** The greatest sum; empty when no worth is known. */
  public Optional<Money> greatest() {
    return values.stream().findFirst();
  }
}
