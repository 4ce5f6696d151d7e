/** Thresholds, where accounts stand against them, and what they crossed, over HTTP. */
@NullMarked
package io.steward.slamonitor.threshold.web;

import org.jspecify.annotations.NullMarked;
