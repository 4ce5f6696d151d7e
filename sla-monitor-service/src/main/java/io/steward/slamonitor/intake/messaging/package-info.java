/** Order events from and to Kafka. */
@NullMarked
package io.steward.slamonitor.intake.messaging;

import org.jspecify.annotations.NullMarked;
