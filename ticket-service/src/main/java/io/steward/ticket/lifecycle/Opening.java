package io.steward.ticket.lifecycle;

import java.time.Instant;

/** Who opened a ticket, and when. */
public record Opening(Instant at, String by) {}
