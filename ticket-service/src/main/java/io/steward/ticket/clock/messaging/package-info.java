/** What we hear of clocks from sla-monitor-service, in our own narrow view of it. */
@NullMarked
package io.steward.ticket.clock.messaging;

import org.jspecify.annotations.NullMarked;
