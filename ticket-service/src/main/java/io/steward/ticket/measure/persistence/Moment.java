package io.steward.ticket.measure.persistence;

import java.time.Instant;

/** Something changed in an account's figures of the day that this moment falls on. */
public record Moment(String account, Instant at) {}
