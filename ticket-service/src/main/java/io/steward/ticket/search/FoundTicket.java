package io.steward.ticket.search;

import io.steward.ticket.account.AccountCopy;
import io.steward.ticket.lifecycle.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * A ticket with what is known of its account.
 *
 * @param account {@code null} while the account has not been heard of
 */
public record FoundTicket(Ticket ticket, @Nullable AccountCopy account) {}
