/** The events of tickets in PostgreSQL. */
@NullMarked
package io.steward.slamonitor.ticket.persistence;

import org.jspecify.annotations.NullMarked;
