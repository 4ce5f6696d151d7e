/** Revisions in PostgreSQL. */
@NullMarked
package io.steward.slamonitor.revision.persistence;

import org.jspecify.annotations.NullMarked;
