/** Hears of misses. */
@NullMarked
package io.steward.slamonitor.responsibility.messaging;

import org.jspecify.annotations.NullMarked;
