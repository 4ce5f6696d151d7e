/** Calendars and holidays over HTTP. */
@NullMarked
package io.steward.slamonitor.calendar.web;

import org.jspecify.annotations.NullMarked;
