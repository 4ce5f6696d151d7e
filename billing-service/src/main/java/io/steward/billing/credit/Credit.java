package io.steward.billing.credit;

import io.steward.billing.money.Money;
import io.steward.billing.rating.ShipmentKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A credit for one broken promise.
 *
 * @param month the earliest month, as 2026-10, whose invoice may carry it
 * @param amount before the monthly cap
 * @param netted what an invoice deducted, once one did
 */
public record Credit(
    String promiseId,
    ShipmentKey shipment,
    String kind,
    Instant breachedAt,
    String month,
    Money amount,
    @Nullable Money netted,
    CreditState state,
    @Nullable String invoice) {}
