package io.steward.billing.invoice;

import io.steward.billing.money.Money;
import java.util.UUID;

/**
 * What a correction changed after its order was invoiced.
 *
 * @param difference to add to the next invoice; negative in the merchant's favour
 * @param originalInvoice the invoice that carries the order or credit
 */
public record Adjustment(
    UUID id, String order, String reason, Money difference, String originalInvoice) {}
