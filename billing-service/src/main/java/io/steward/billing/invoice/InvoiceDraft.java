package io.steward.billing.invoice;

import io.steward.billing.adjustment.Adjustment;
import io.steward.billing.contract.Terms;
import io.steward.billing.credit.Credit;
import io.steward.billing.credit.CreditNetting;
import io.steward.billing.credit.CreditNetting.Netted;
import io.steward.billing.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An invoice before it has a number.
 *
 * @param netted the credits that it settles, forfeited ones with zero
 * @param fees of shipments and adjustments, before credits
 * @param credits deducted, as a positive amount
 * @param net sum of the lines
 * @param tax on net, rounded HALF_UP once
 */
public record InvoiceDraft(
    List<Line> lines,
    List<Netted> netted,
    Money fees,
    Money credits,
    Money net,
    BigDecimal taxPercent,
    Money tax,
    Money total) {

  public InvoiceDraft {
    lines = List.copyOf(lines);
    netted = List.copyOf(netted);
  }

  /**
   * Drafts the invoice of what is open; empty when the fees come to nothing or less, and everything
   * then waits for the next month.
   */
  public static Optional<InvoiceDraft> of(
      Terms terms,
      List<BillableShipment> shipments,
      List<Adjustment> adjustments,
      List<Credit> credits) {
    LineBook book = new LineBook(terms.currency());
    book.shipments(shipments);
    book.adjustments(adjustments);
    Money fees = book.sum();
    if (!fees.isPositive()) {
      return Optional.empty();
    }
    List<Netted> netted = CreditNetting.net(credits, cap(terms, fees), fees);
    book.credits(netted);
    Money net = book.sum();
    Money tax = net.percent(terms.taxPercent());
    return Optional.of(
        new InvoiceDraft(
            book.lines(),
            netted,
            fees,
            fees.minus(net),
            net,
            terms.taxPercent(),
            tax,
            net.plus(tax)));
  }

  // A contract without a rule, or without a cap, still never credits more than was charged.
  private static Money cap(Terms terms, Money fees) {
    return Optional.ofNullable(terms.creditRule()).flatMap(rule -> rule.capOn(fees)).orElse(fees);
  }
}
