package io.steward.ticket.lifecycle;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks something of a ticket.
 *
 * @param expectedVersion the version the asker has seen; {@code null} when it does not matter
 * @param by user name of the asker
 * @param scope the accounts whose tickets exist for the asker; empty means all
 */
public record Request(
    TicketNumber number,
    @Nullable Integer expectedVersion,
    String by,
    Optional<Set<String>> scope) {
  /** Why the ticket does not even consider the request; empty when it does. */
  Optional<TicketRejection> objection(Ticket ticket) {
    if (!scope.map(accounts -> accounts.contains(ticket.matter().account())).orElse(true)) {
      return Optional.of(new TicketRejection.Unknown(number));
    }
    if (expectedVersion != null && expectedVersion != ticket.version()) {
      return Optional.of(new TicketRejection.Stale(number));
    }
    return Optional.empty();
  }
}
