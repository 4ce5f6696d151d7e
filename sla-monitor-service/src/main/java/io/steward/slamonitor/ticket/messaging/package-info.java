/** What ticket-service tells us. */
@NullMarked
package io.steward.slamonitor.ticket.messaging;

import org.jspecify.annotations.NullMarked;
