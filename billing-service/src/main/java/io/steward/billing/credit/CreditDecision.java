package io.steward.billing.credit;

import io.steward.billing.contract.CreditRule;
import io.steward.billing.money.Money;
import org.jspecify.annotations.Nullable;

/** What becomes of the credit of a breach. */
public sealed interface CreditDecision {

  /** The merchant gets the amount, for the first time or instead of another. */
  record Grant(Money amount) implements CreditDecision {}

  /** A granted credit is taken back before it was invoiced. */
  record Withdraw(String reason) implements CreditDecision {}

  /** An invoice has deducted it already; the next one takes it back. */
  record Recover(Money netted, String reason) implements CreditDecision {}

  /** Nothing changes. */
  record Keep() implements CreditDecision {}

  /**
   * Decides by what is known now; decided again with the same knowledge it keeps what is.
   *
   * @param fee of the order; none when the order has no price
   * @param rule of the contract that priced it
   * @param existing the credit that the breach has already
   */
  static CreditDecision of(
      Breach breach, @Nullable Money fee, @Nullable CreditRule rule, @Nullable Credit existing) {
    if (existing != null && existing.invoice() != null) {
      boolean recover =
          breach.withdrawn()
              && existing.state() == CreditState.INVOICED
              && existing.netted() != null;
      return recover ? new Recover(existing.netted(), reason(breach)) : new Keep();
    }
    boolean granted = existing != null && existing.state() == CreditState.GRANTED;
    if (breach.withdrawn()) {
      return granted ? new Withdraw(reason(breach)) : new Keep();
    }
    if (fee == null || rule == null) {
      return granted ? new Withdraw("the order has no price any more") : new Keep();
    }
    Money amount = rule.creditOn(fee);
    if (granted && existing.amount().equals(amount)) {
      return new Keep();
    }
    if (!amount.isPositive()) {
      return granted ? new Withdraw("the order earns no credit any more") : new Keep();
    }
    return new Grant(amount);
  }

  private static String reason(Breach breach) {
    return breach.reason() == null ? "the promise was kept after all" : breach.reason();
  }
}
