package io.steward.billing.contract.web;

import io.steward.billing.contract.CreditRule;
import io.steward.billing.contract.RateCard;
import io.steward.billing.contract.Terms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The terms to sign, and from when; what they must satisfy is the domain's to say. */
record SignContractRequest(
    @NotBlank(message = "an account code") String account,
    @NotNull(message = "a local day such as 2026-10-01") LocalDate effectiveFrom,
    @Nullable String currency,
    @Nullable RateCard rateCard,
    @Nullable CreditRule creditRule,
    @Nullable BigDecimal taxPercent,
    @NotNull(message = "a number of days") Integer paymentTermsDays) {

  @SuppressWarnings("NullAway") // the rules name what is missing
  Terms terms() {
    return new Terms(currency, rateCard, creditRule, taxPercent, paymentTermsDays);
  }
}
