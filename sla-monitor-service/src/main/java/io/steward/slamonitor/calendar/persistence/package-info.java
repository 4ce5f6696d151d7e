/** Calendars in PostgreSQL, every version kept. */
@NullMarked
package io.steward.slamonitor.calendar.persistence;

import org.jspecify.annotations.NullMarked;
