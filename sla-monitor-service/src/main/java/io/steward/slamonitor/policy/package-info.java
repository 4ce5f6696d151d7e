/** Which promise holds for an order whose placement names no time of its own. */
@NullMarked
package io.steward.slamonitor.policy;

import org.jspecify.annotations.NullMarked;
