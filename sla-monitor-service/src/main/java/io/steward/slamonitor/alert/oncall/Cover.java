package io.steward.slamonitor.alert.oncall;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody stands in for whoever's turn it is.
 *
 * @param from inclusive
 * @param until exclusive, after {@code from}
 */
public record Cover(UUID id, String person, Instant from, Instant until) {
  boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(until);
  }
}
