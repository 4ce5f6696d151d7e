/** Incidents and their orders in set-based SQL. */
@NullMarked
package io.steward.ticket.incident.persistence;

import org.jspecify.annotations.NullMarked;
