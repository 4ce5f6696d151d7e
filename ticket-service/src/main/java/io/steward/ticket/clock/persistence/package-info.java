/** The copied clocks in PostgreSQL. */
@NullMarked
package io.steward.ticket.clock.persistence;

import org.jspecify.annotations.NullMarked;
