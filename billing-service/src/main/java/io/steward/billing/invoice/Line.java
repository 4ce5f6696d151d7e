package io.steward.billing.invoice;

import io.steward.billing.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice.
 *
 * @param number counts the lines from 1
 * @param zone of a shipping line
 * @param quantity of orders
 * @param amount negative for credits
 * @param orders named one by one for credits and adjustments; empty for lines of shipments
 */
public record Line(
    int number,
    LineKind kind,
    @Nullable String zone,
    String description,
    int quantity,
    Money amount,
    List<String> orders) {

  public Line {
    orders = List.copyOf(orders);
  }
}
