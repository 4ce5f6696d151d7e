/** Risks in tables, and the queries that find them; each reads by a partial index what is open. */
@NullMarked
package io.steward.slamonitor.risk.persistence;

import org.jspecify.annotations.NullMarked;
