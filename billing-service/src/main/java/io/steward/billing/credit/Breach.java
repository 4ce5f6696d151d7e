package io.steward.billing.credit;

import io.steward.billing.rating.ShipmentKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the monitor last said about a promise that it once called broken.
 *
 * @param kind dispatch or delivery
 * @param breachedAt when the promise was broken
 * @param withdrawn whether it was not broken after all
 * @param reason why it was withdrawn
 * @param saidAt when the monitor said so; what was said later holds
 */
public record Breach(
    String promiseId,
    ShipmentKey shipment,
    String kind,
    Instant breachedAt,
    boolean withdrawn,
    @Nullable String reason,
    Instant saidAt) {}
