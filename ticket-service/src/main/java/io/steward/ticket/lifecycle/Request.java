package io.steward.ticket.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * Somebody asks something of a ticket.
 *
 * @param expectedVersion the version the asker has seen; {@code null} when it does not matter
 * @param by user name of the asker
 */
public record Request(TicketNumber number, @Nullable Integer expectedVersion, String by) {}
