package io.steward.billing.invoice;

import io.steward.billing.adjustment.Adjustment;
import io.steward.billing.contract.Contract;
import io.steward.billing.credit.Credit;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * All that is open of an account at the end of a month, orders of earlier months included.
 *
 * @param contract in force on the last day of the month
 */
public record Billing(
    Contract contract,
    YearMonth month,
    List<BillableShipment> shipments,
    List<Adjustment> adjustments,
    List<Credit> credits) {

  public Billing {
    shipments = List.copyOf(shipments);
    adjustments = List.copyOf(adjustments);
    credits = List.copyOf(credits);
  }

  /** The invoice of it; empty when there is nothing to bill. */
  Optional<InvoiceDraft> draft() {
    return InvoiceDraft.of(contract.terms(), shipments, adjustments, credits);
  }
}
