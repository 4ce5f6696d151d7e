package io.steward.billing.invoice;

import io.steward.billing.adjustment.Adjustment;
import io.steward.billing.credit.CreditNetting.Netted;
import io.steward.billing.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Groups what is billed into lines: freight by zone, everything else by kind. */
final class LineBook {
  private final String currency;
  private final List<Line> lines = new ArrayList<>();

  LineBook(String currency) {
    this.currency = currency;
  }

  void shipments(List<BillableShipment> shipments) {
    shipments.stream()
        .collect(Collectors.groupingBy(BillableShipment::zone, TreeMap::new, Collectors.toList()))
        .forEach(
            (zone, of) ->
                add(
                    LineKind.SHIPPING,
                    zone,
                    "Shipping to zone " + zone,
                    of,
                    BillableShipment::freight));
    List<BillableShipment> raised =
        shipments.stream().filter(s -> s.minimum().isPositive()).toList();
    add(LineKind.MINIMUM, null, "Raised to the minimum charge", raised, BillableShipment::minimum);
    List<BillableShipment> fuelled = shipments.stream().filter(s -> s.fuel().isPositive()).toList();
    add(LineKind.FUEL, null, "Fuel surcharge", fuelled, BillableShipment::fuel);
    List<BillableShipment> handled =
        shipments.stream().filter(s -> s.orderFee().isPositive()).toList();
    add(LineKind.ORDER_FEE, null, "Order handling", handled, BillableShipment::orderFee);
  }

  void adjustments(List<Adjustment> adjustments) {
    for (Adjustment a : adjustments) {
      String description =
          "Correction of %s, order %s: %s".formatted(a.originalInvoice(), a.order(), a.reason());
      add(LineKind.ADJUSTMENT, null, description, 1, a.difference(), List.of(a.order()));
    }
  }

  void credits(List<Netted> netted) {
    netted.stream()
        .filter(n -> n.amount().isPositive())
        .collect(Collectors.groupingBy(n -> n.credit().kind(), TreeMap::new, Collectors.toList()))
        .forEach(
            (kind, of) -> {
              List<Money> amounts = of.stream().map(Netted::amount).toList();
              List<String> orders =
                  of.stream().map(n -> n.credit().shipment().order()).distinct().toList();
              Money credit = Money.sum(amounts, currency).negated();
              String description = "Service credit for late " + kind;
              add(LineKind.CREDIT, null, description, orders.size(), credit, orders);
            });
  }

  Money sum() {
    return Money.sum(lines.stream().map(Line::amount).toList(), currency);
  }

  List<Line> lines() {
    return lines;
  }

  private void add(
      LineKind kind,
      @Nullable String zone,
      String description,
      List<BillableShipment> of,
      Function<BillableShipment, Money> amount) {
    if (!of.isEmpty()) {
      Money sum = Money.sum(of.stream().map(amount).toList(), currency);
      add(kind, zone, description, of.size(), sum, List.of());
    }
  }

  private void add(
      LineKind kind,
      @Nullable String zone,
      String description,
      int quantity,
      Money amount,
      List<String> orders) {
    lines.add(new Line(lines.size() + 1, kind, zone, description, quantity, amount, orders));
  }
}
