package io.steward.slamonitor.alert;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody looks after an alert: the payload of {@code sla.alert-acknowledged.v1}.
 *
 * @param by user name
 */
public record AlertAcknowledged(UUID alertId, String by, Instant at) {
  public static final String TYPE = "sla.alert-acknowledged.v1";
}
