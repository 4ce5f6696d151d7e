package io.steward.billing.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a contract says.
 *
 * @param currency of every price, fee, credit and invoice
 * @param creditRule what a broken promise earns; without it nothing
 * @param taxPercent of the net amount of an invoice
 * @param paymentTermsDays from the day of issue to the day an invoice is due
 */
public record Terms(
    String currency,
    RateCard rateCard,
    @Nullable CreditRule creditRule,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal taxPercent,
    int paymentTermsDays) {}
