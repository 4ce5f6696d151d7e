/**
 * When a clock runs: working time to the minute, across weekends, holidays and daylight-saving
 * changes. Values only; nothing here reads a wall clock.
 */
@NullMarked
package io.steward.slamonitor.calendar;

import org.jspecify.annotations.NullMarked;
