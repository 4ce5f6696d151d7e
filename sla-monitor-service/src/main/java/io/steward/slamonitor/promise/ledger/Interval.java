package io.steward.slamonitor.promise.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A span in which a clock ran, or stood still.
 *
 * @param from inclusive
 * @param to exclusive; {@code null} while it goes on
 * @param running whether the clock ran, so that working time in it counts
 * @param cause why it began to run or to stand still
 */
public record Interval(Instant from, @Nullable Instant to, boolean running, Cause cause) {
  /** The same span, over at that moment. */
  Interval until(Instant end) {
    return new Interval(from, end, running, cause);
  }

  /** Whether the moment, which is not before the span, is in it. */
  boolean holds(Instant moment) {
    return to == null || moment.isBefore(to);
  }

  /** Where the span ends as seen from {@code moment}, if it has not ended before. */
  public Instant endAt(Instant moment) {
    return holds(moment) ? moment : to;
  }
}
