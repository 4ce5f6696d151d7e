package io.steward.slamonitor.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of real time, {@code from} inclusive, {@code to} exclusive.
 *
 * @param to after {@code from}
 */
public record Span(Instant from, Instant to) {
  public Span {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a span ends after it begins");
    }
  }

  /** How long it lasts in real time. */
  public Duration length() {
    return Duration.between(from, to);
  }
}
