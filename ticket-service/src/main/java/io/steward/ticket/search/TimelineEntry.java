package io.steward.ticket.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a ticket.
 *
 * @param position counts from 1, without gaps
 * @param what opened, updated, taken, commented, replied, waiting-customer, on-hold, resumed,
 *     escalated, resolved or reopened
 * @param direction inbound or outbound for a reply, otherwise {@code null}
 */
public record TimelineEntry(
    int position,
    Instant at,
    String by,
    String what,
    @Nullable String text,
    boolean internal,
    @Nullable String direction) {}
