/** Finding due tickets by index, locked for one replica. */
@NullMarked
package io.steward.ticket.escalation.persistence;

import org.jspecify.annotations.NullMarked;
