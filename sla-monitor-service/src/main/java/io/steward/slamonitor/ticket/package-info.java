/** The clocks of tickets: from what ticket-service tells to promises like those of orders. */
@NullMarked
package io.steward.slamonitor.ticket;

import org.jspecify.annotations.NullMarked;
