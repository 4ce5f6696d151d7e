/** Bringing orders, promises and measures up to date with what was reported. */
@NullMarked
package io.steward.slamonitor.tracking;

import org.jspecify.annotations.NullMarked;
