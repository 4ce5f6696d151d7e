package io.steward.billing.rating;

/** The order has no price, and why. */
public record Unrated(String reason) implements Outcome {}
