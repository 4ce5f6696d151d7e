/** Counting in SQL, and the list of what must be counted anew. */
@NullMarked
package io.steward.ticket.measure.persistence;

import org.jspecify.annotations.NullMarked;
