package io.steward.slamonitor.alert;

import java.time.Duration;

/**
 * When to try again: twice as long after each failure, give or take a quarter, so that many
 * deliveries to one server do not come back in step.
 */
public record Backoff(Duration first, Duration longest) {
  private static final int MOST_DOUBLINGS = 30;

  /**
   * The pause after a failure.
   *
   * @param failures so far, at least one
   * @param chance from 0 to 1
   */
  public Duration pauseAfter(int failures, double chance) {
    long doubled = first.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
    long pause = Math.min(doubled, longest.toMillis());
    return Duration.ofMillis(Math.round(pause * (0.75 + chance / 2)));
  }
}
