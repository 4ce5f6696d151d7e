/** Rules, alerts and the delivery log over HTTP. */
@NullMarked
package io.steward.slamonitor.alert.web;

import org.jspecify.annotations.NullMarked;
