package io.steward.ticket.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a ticket.
 *
 * @param position counts from 1, without gaps
 * @param what opened, updated, taken, commented, escalated, resolved or reopened
 */
public record TimelineEntry(
    int position, Instant at, String by, String what, @Nullable String text, boolean internal) {}
