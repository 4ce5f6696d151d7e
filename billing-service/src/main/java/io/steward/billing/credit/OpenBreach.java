package io.steward.billing.credit;

import io.steward.billing.contract.CreditRule;
import io.steward.billing.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A breach whose credit is to be decided, with all that decides it.
 *
 * @param breachedOn local day of the breach
 * @param month the earliest month whose invoice may carry the credit
 * @param fee of the order, if it has a price
 * @param contractVersion that priced the order, 0 when none did
 * @param existing the credit that the breach has already
 */
public record OpenBreach(
    Breach breach,
    LocalDate breachedOn,
    String month,
    @Nullable Money fee,
    @Nullable CreditRule rule,
    int contractVersion,
    @Nullable Credit existing) {

  /** What becomes of its credit. */
  CreditDecision decide() {
    return CreditDecision.of(breach, fee, rule, existing);
  }
}
