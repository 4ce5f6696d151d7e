package io.steward.billing.invoice;

import io.steward.billing.money.Money;

/** A priced order that no invoice carries yet. */
public record BillableShipment(
    String order, String zone, Money freight, Money minimum, Money fuel, Money orderFee) {}
