/**
 * The clocks of a ticket, such as first response and resolution: a copy of what sla-monitor-service
 * announces about them. Nothing about a clock is decided here.
 */
@NullMarked
package io.steward.ticket.clock;

import org.jspecify.annotations.NullMarked;
