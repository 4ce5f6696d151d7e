package io.steward.ticket.clock;

import java.time.Instant;

/**
 * What a ticket must do next: of its open clocks that are not paused, the one due first. It may be
 * in the past.
 *
 * @param kind of the clock, for example {@code first-response}
 */
public record NextDue(Instant at, String kind) {}
