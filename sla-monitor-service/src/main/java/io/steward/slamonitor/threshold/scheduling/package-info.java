/** When thresholds are held against the figures. */
@NullMarked
package io.steward.slamonitor.threshold.scheduling;

import org.jspecify.annotations.NullMarked;
