/**
 * The clock of tickets that nobody takes: each level has its time, then the ticket goes up. Due
 * tickets are found by an index, so the cost grows with what is due and not with what is open.
 */
@NullMarked
package io.steward.ticket.escalation;

import org.jspecify.annotations.NullMarked;
