/** What drives the publication of measurements. */
@NullMarked
package io.steward.slamonitor.servicelevel.scheduling;

import org.jspecify.annotations.NullMarked;
