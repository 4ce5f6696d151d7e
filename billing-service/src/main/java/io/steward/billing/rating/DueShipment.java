package io.steward.billing.rating;

import org.jspecify.annotations.Nullable;

/**
 * An order that is to be priced, claimed by this transaction.
 *
 * @param current the price that holds until now, if it has one
 * @param revision of that price; 0 when it has none
 * @param invoice that carries the order already, if any
 * @param because why it is to be priced: dispatched, corrected, contract signed, zone changed,
 *     billed
 */
public record DueShipment(
    Shipment shipment,
    @Nullable String carrier,
    int revision,
    @Nullable PriceTag current,
    @Nullable String invoice,
    String because) {}
