package io.steward.ticket.search;

import io.steward.ticket.account.AccountCopy;
import io.steward.ticket.clock.NextDue;
import io.steward.ticket.lifecycle.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * A ticket with what is known of its account.
 *
 * @param account {@code null} while the account has not been heard of
 * @param due what its clocks ask for next; {@code null} when none of them runs
 */
public record FoundTicket(Ticket ticket, @Nullable AccountCopy account, @Nullable NextDue due) {}
