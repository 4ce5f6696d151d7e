package io.steward.billing.rating;

/** What pricing an order came to. */
public sealed interface Outcome permits Rating, Unrated {}
