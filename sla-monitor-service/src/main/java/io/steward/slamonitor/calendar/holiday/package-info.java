/** Where holidays come from: the lists of a library, and iCalendar feeds. */
@NullMarked
package io.steward.slamonitor.calendar.holiday;

import org.jspecify.annotations.NullMarked;
