package io.steward.billing.invoice;

import io.steward.billing.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An issued invoice without its lines; it never changes.
 *
 * @param number gapless within the year of issue, for example INV-2026-000123
 * @param accountName as it was when the invoice was issued
 * @param month billed, as 2026-10
 * @param issuedOn day of issue in the account's zone
 * @param contractVersion whose tax, cap and payment terms hold
 * @param credits deducted in net, as a positive amount
 */
public record Invoice(
    String number,
    String account,
    String accountName,
    String month,
    Instant issuedAt,
    LocalDate issuedOn,
    LocalDate dueOn,
    int contractVersion,
    Money fees,
    Money credits,
    Money net,
    BigDecimal taxPercent,
    Money tax,
    Money total) {}
