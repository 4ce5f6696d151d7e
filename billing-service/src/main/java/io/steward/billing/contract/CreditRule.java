package io.steward.billing.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.steward.billing.money.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a broken promise earns the merchant.
 *
 * @param percentPerBreach of the order's fee
 * @param monthlyCapPercent cap of an invoice's credits as percent of its fees
 * @param monthlyCapAmount cap of an invoice's credits as an amount; at most one of the two is given
 */
public record CreditRule(
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal percentPerBreach,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal monthlyCapPercent,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal monthlyCapAmount) {

  /** The credit of one breach of an order with the given fee, rounded HALF_UP. */
  public Money creditOn(Money fee) {
    return fee.percent(percentPerBreach);
  }

  /** The most that an invoice with the given fees may credit; empty when there is no cap. */
  public Optional<Money> capOn(Money fees) {
    if (monthlyCapPercent != null) {
      return Optional.of(fees.percent(monthlyCapPercent));
    }
    return Optional.ofNullable(monthlyCapAmount).map(cap -> Money.rounded(cap, fees.currency()));
  }
}
