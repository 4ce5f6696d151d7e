/** What opens, decides and closes interventions, read from the events. */
@NullMarked
package io.steward.slamonitor.intervention.messaging;

import org.jspecify.annotations.NullMarked;
