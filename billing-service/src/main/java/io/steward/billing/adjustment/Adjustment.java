package io.steward.billing.adjustment;

import io.steward.billing.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a correction changed after its order was invoiced.
 *
 * @param difference to add to the next invoice; negative in the merchant's favour
 * @param originalInvoice the invoice that carries the order or credit
 * @param invoice the invoice that carries the difference, once one does
 */
public record Adjustment(
    UUID id,
    String account,
    String order,
    String reason,
    Money difference,
    String originalInvoice,
    Instant at,
    @Nullable String invoice) {}
