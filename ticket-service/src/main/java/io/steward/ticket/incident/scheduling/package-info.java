/** What incidents do by the clock. */
@NullMarked
package io.steward.ticket.incident.scheduling;

import org.jspecify.annotations.NullMarked;
