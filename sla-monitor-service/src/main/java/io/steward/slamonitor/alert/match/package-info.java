/** Conditions on the labels of what happened, after the matchers of Prometheus Alertmanager. */
@NullMarked
package io.steward.slamonitor.alert.match;

import org.jspecify.annotations.NullMarked;
