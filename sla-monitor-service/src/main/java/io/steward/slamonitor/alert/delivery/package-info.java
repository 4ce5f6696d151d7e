/** How an alert leaves the house: mail and signed webhook. */
@NullMarked
package io.steward.slamonitor.alert.delivery;

import org.jspecify.annotations.NullMarked;
