/** When holiday feeds are read again. */
@NullMarked
package io.steward.slamonitor.calendar.scheduling;

import org.jspecify.annotations.NullMarked;
