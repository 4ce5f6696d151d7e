package io.steward.ticket.search;

import io.steward.ticket.clock.ClockState;
import io.steward.ticket.lifecycle.Severity;
import io.steward.ticket.lifecycle.TicketKind;
import io.steward.ticket.lifecycle.TicketStatus;
import java.util.Optional;
import java.util.Set;

/**
 * Which tickets are looked for; an empty set or value filters nothing.
 *
 * @param inTime whether resolved within the first level's time; unresolved ones are neither
 * @param clocks states of which one of the ticket's clocks must be in one
 * @param owed of which the ticket must owe one
 * @param scope the accounts that the caller may see; empty means all, an empty set in it none
 */
public record TicketFilter(
    Set<TicketStatus> statuses,
    Set<Severity> severities,
    Optional<TicketKind> kind,
    Optional<String> account,
    Optional<String> assignee,
    Optional<String> order,
    Period opened,
    Period resolved,
    Optional<Boolean> inTime,
    Set<ClockState> clocks,
    Set<Owed> owed,
    Optional<Set<String>> scope) {

  /** All tickets of the account, or of all accounts, that the caller may see. */
  public static TicketFilter all(Optional<String> account, Optional<Set<String>> scope) {
    return new TicketFilter(
        Set.of(),
        Set.of(),
        Optional.empty(),
        account,
        Optional.empty(),
        Optional.empty(),
        Period.EVER,
        Period.EVER,
        Optional.empty(),
        Set.of(),
        Set.of(),
        scope);
  }
}
