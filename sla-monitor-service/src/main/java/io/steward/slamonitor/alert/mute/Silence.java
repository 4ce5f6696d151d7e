package io.steward.slamonitor.alert.mute;

import io.steward.slamonitor.alert.match.Matcher;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Mutes alerts for a time: they are raised, counted and logged, and nobody is told. It stops by
 * itself.
 *
 * @param matchers all must hold; at least one
 * @param from inclusive
 * @param until exclusive
 */
public record Silence(
    UUID id, List<Matcher> matchers, String reason, String author, Instant from, Instant until) {
  /** Where a silence stands. */
  public enum State {
    PENDING,
    ACTIVE,
    EXPIRED
  }

  /** Whether it mutes an alert with these labels at this moment. */
  public boolean mutes(Map<String, String> labels, Instant now) {
    return state(now) == State.ACTIVE && Matcher.all(matchers, labels);
  }

  /** How it stands, which only depends on the time. */
  public State state(Instant now) {
    if (now.isBefore(from)) {
      return State.PENDING;
    }
    return now.isBefore(until) ? State.ACTIVE : State.EXPIRED;
  }
}
