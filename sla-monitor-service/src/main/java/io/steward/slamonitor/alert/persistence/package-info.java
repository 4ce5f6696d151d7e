/** Rules, alerts and deliveries in PostgreSQL. */
@NullMarked
package io.steward.slamonitor.alert.persistence;

import org.jspecify.annotations.NullMarked;
