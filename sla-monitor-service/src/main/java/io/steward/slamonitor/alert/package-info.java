/**
 * Who is told of what: rules choose among the events of the platform, a burst of events of one
 * cause is one alert, and an alert is delivered until its channels have it.
 */
@NullMarked
package io.steward.slamonitor.alert;

import org.jspecify.annotations.NullMarked;
