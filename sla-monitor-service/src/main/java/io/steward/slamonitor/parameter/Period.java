package io.steward.slamonitor.parameter;

import java.time.Instant;

/**
 * A span of time.
 *
 * @param from inclusive
 * @param to exclusive, later than {@code from}
 */
public record Period(Instant from, Instant to) {}
