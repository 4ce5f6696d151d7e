/** How an alert leaves the house: mail, signed webhook, Slack and Teams. */
@NullMarked
package io.steward.slamonitor.alert.delivery;

import org.jspecify.annotations.NullMarked;
