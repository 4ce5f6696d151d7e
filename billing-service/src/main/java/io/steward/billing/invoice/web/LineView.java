package io.steward.billing.invoice.web;

import io.steward.billing.invoice.Line;
import io.steward.billing.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice.
 *
 * @param orders of credits and adjustments
 * @param shipments address of the orders behind the other lines
 */
record LineView(
    int line,
    String kind,
    String description,
    int quantity,
    Money amount,
    List<String> orders,
    @Nullable String shipments) {

  static LineView of(String invoice, Line l) {
    String shipments = "/api/v1/invoices/" + invoice + "/shipments?line=" + l.number();
    return new LineView(
        l.number(),
        l.kind().code(),
        l.description(),
        l.quantity(),
        l.amount(),
        l.orders(),
        l.kind().standsForShipments() ? shipments : null);
  }
}
