/** The events that alerts are made of, from SLA monitor, ticket service and billing service. */
@NullMarked
package io.steward.slamonitor.alert.messaging;

import org.jspecify.annotations.NullMarked;
