/** Amendments in PostgreSQL, and the promises that they have yet to reach. */
@NullMarked
package io.steward.slamonitor.amendment.persistence;

import org.jspecify.annotations.NullMarked;
