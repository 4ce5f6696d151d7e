package io.steward.slamonitor.promise.ledger;

import java.time.Instant;

/** How and when a clock came to its end. */
public record Ending(Instant at, How how, Cause cause) {
  /** What the end was. */
  public enum How {
    FULFILLED,
    CANCELLED,
    SUPERSEDED
  }
}
