/** Claiming due promises in PostgreSQL. */
@NullMarked
package io.steward.slamonitor.deadline.persistence;

import org.jspecify.annotations.NullMarked;
