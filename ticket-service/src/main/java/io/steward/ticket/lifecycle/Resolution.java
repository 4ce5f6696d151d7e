package io.steward.ticket.lifecycle;

import java.time.Instant;

/**
 * How a ticket ended.
 *
 * @param inTime whether it ended within the first level's time of the severity it had then, counted
 *     from opening; decided once, so that a later change of the plan rewrites no history
 */
public record Resolution(Instant at, String by, String text, boolean inTime) {}
