/** The clock of notification and delivery. */
@NullMarked
package io.steward.slamonitor.alert.scheduling;

import org.jspecify.annotations.NullMarked;
