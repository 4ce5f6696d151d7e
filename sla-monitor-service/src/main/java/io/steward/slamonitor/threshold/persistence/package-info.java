/** Thresholds and standings in PostgreSQL. */
@NullMarked
package io.steward.slamonitor.threshold.persistence;

import org.jspecify.annotations.NullMarked;
