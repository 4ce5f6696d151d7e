/** Local times of day and days of the week: when a rule counts, and when a message is held. */
@NullMarked
package io.steward.slamonitor.alert.hours;

import org.jspecify.annotations.NullMarked;
