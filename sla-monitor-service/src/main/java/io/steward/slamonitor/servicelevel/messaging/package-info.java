/** The stream of measurements. */
@NullMarked
package io.steward.slamonitor.servicelevel.messaging;

import org.jspecify.annotations.NullMarked;
