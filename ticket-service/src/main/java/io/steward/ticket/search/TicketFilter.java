package io.steward.ticket.search;

import io.steward.ticket.lifecycle.Severity;
import io.steward.ticket.lifecycle.TicketKind;
import io.steward.ticket.lifecycle.TicketStatus;
import java.util.Optional;
import java.util.Set;

/**
 * Which tickets are looked for; an empty set or value filters nothing.
 *
 * @param scope the accounts that the caller may see; empty means all, an empty set in it none
 */
public record TicketFilter(
    Set<TicketStatus> statuses,
    Set<Severity> severities,
    Optional<TicketKind> kind,
    Optional<String> account,
    Optional<String> assignee,
    Optional<String> order,
    Optional<Set<String>> scope) {}
