package io.steward.ticket.lifecycle;

import java.time.Instant;

/**
 * A pause in the work on a ticket.
 *
 * @param reason for everybody who sees the ticket, the merchant too
 */
public record Waiting(WaitingFor what, String reason, Instant since) {}
