package io.steward.ticket.incident;

import java.time.Instant;

/**
 * What the monitor announces about a promise. Of two signals about one promise the later announced
 * holds, whatever the order of arrival.
 */
public sealed interface SlaSignal {
  String promiseId();

  /** When the monitor announced it; not when it happened. */
  Instant announcedAt();

  /** The promise is broken and the order still late. */
  record Breach(OrderPromise promise, String cause, Instant announcedAt) implements SlaSignal {
    @Override
    public String promiseId() {
      return promise.id();
    }

    IncidentKey key() {
      return new IncidentKey(promise.account(), cause);
    }
  }

  /**
   * A broken promise ended.
   *
   * @param outcome any state but late
   * @param endedAt when the order was dispatched, delivered or cancelled
   */
  record Ending(String promiseId, OrderState outcome, Instant endedAt, Instant announcedAt)
      implements SlaSignal {}
}
