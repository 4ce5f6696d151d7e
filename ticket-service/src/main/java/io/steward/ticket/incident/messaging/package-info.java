/** What we hear from sla-monitor-service, in our own narrow view of it. */
@NullMarked
package io.steward.ticket.incident.messaging;

import org.jspecify.annotations.NullMarked;
