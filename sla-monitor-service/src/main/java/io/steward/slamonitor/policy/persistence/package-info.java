/** Policies in PostgreSQL, every version kept. */
@NullMarked
package io.steward.slamonitor.policy.persistence;

import org.jspecify.annotations.NullMarked;
