package io.steward.billing.rating;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order as billing sees it.
 *
 * @param state announced, waiting, incomplete, due, rated or unrated
 * @param reason why it has no price, when it should have one
 * @param rating the price that holds
 */
public record ShipmentView(
    String account,
    String order,
    String state,
    @Nullable String reason,
    @Nullable Instant dispatchedAt,
    @Nullable LocalDate dispatchedOn,
    @Nullable String carrier,
    @Nullable String country,
    @Nullable String region,
    @Nullable String invoice,
    @Nullable RatedView rating) {}
