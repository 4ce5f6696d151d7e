package io.steward.ticket.search;

import io.steward.ticket.lifecycle.Severity;
import java.util.Map;

/**
 * How many tickets there are.
 *
 * @param escalated unresolved ones above level 0
 * @param ordersOpen orders still late in unresolved incidents
 * @param unresolvedBySeverity each severity, also those with none
 */
public record TicketCounts(
    long open,
    long inProgress,
    long waitingCustomer,
    long onHold,
    long resolved,
    long escalated,
    long ordersOpen,
    Map<Severity, Long> unresolvedBySeverity) {}
