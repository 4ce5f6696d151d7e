package io.steward.slamonitor.ticket;

import io.steward.slamonitor.policy.PolicyVersion;
import java.time.Instant;

/** Which policy holds for a clock of a ticket. */
@FunctionalInterface
interface TicketPolicies {
  /**
   * The policy for the ticket as it is after the event.
   *
   * @param start of the clock: the account's tier and contract are those of then
   * @param agreedAt the moment whose rules are tried
   */
  PolicyVersion holding(TicketEvent event, Instant start, Instant agreedAt);
}
