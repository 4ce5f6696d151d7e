/** Limits on figures: who crosses one is said once, and again when it is well within. */
@NullMarked
package io.steward.slamonitor.threshold;

import org.jspecify.annotations.NullMarked;
