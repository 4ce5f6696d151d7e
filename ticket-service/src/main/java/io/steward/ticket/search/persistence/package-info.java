/** The projections in SQL. */
@NullMarked
package io.steward.ticket.search.persistence;

import org.jspecify.annotations.NullMarked;
