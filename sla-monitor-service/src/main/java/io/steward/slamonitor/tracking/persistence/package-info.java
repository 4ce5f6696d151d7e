/** Order events and orders in PostgreSQL, written by the batch. */
@NullMarked
package io.steward.slamonitor.tracking.persistence;

import org.jspecify.annotations.NullMarked;
