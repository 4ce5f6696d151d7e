/** The stream of order events. */
@NullMarked
package io.steward.slamonitor.tracking.messaging;

import org.jspecify.annotations.NullMarked;
