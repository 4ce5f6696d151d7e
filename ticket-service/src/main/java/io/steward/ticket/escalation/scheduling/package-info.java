/** The timer of the escalation clock. */
@NullMarked
package io.steward.ticket.escalation.scheduling;

import org.jspecify.annotations.NullMarked;
