/** Models, histories, watched orders and forecasts in PostgreSQL. */
@NullMarked
package io.steward.slamonitor.earlywarning.persistence;

import org.jspecify.annotations.NullMarked;
