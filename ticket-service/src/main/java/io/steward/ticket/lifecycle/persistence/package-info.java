/**
 * Tickets in PostgreSQL: as entities where one person changes one ticket, as sets of rows where a
 * batch of events changes many.
 */
@NullMarked
package io.steward.ticket.lifecycle.persistence;

import org.jspecify.annotations.NullMarked;
