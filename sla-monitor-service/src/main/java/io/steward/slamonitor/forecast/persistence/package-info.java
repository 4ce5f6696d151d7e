/** Time zones of accounts from PostgreSQL. */
@NullMarked
package io.steward.slamonitor.forecast.persistence;

import org.jspecify.annotations.NullMarked;
