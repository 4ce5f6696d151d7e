/** Responsibilities, their evidence and force majeure in PostgreSQL. */
@NullMarked
package io.steward.slamonitor.responsibility.persistence;

import org.jspecify.annotations.NullMarked;
