package io.steward.billing.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contract version as the API answers it and as contract.signed.v1 tells it. */
public record ContractDocument(
    String account,
    int version,
    LocalDate effectiveFrom,
    String currency,
    RateCard rateCard,
    @Nullable CreditRule creditRule,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal taxPercent,
    int paymentTermsDays,
    Instant signedAt,
    String signedBy) {

  /** The document of a contract. */
  public static ContractDocument of(Contract contract) {
    Terms terms = contract.terms();
    return new ContractDocument(
        contract.account(),
        contract.version(),
        contract.effectiveFrom(),
        terms.currency(),
        terms.rateCard(),
        terms.creditRule(),
        terms.taxPercent(),
        terms.paymentTermsDays(),
        contract.signedAt(),
        contract.signedBy());
  }
}
