package io.steward.ticket.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long each level has to take a ticket, by severity, before the ticket goes up.
 *
 * @param times for each severity the times of level 0, 1 and 2; level {@value #LAST_LEVEL} is the
 *     last and has none
 */
public record EscalationPlan(Map<Severity, List<Duration>> times) {
  public static final int LAST_LEVEL = 3;

  public EscalationPlan {
    times = Map.copyOf(times);
    for (Severity severity : Severity.values()) {
      if (times.getOrDefault(severity, List.of()).size() != LAST_LEVEL) {
        throw new IllegalArgumentException(
            "severity %s needs the times of %d levels".formatted(severity.code(), LAST_LEVEL));
      }
    }
  }

  /** The time the level has; empty for the last one. */
  public Optional<Duration> timeAt(int level, Severity severity) {
    return level >= LAST_LEVEL
        ? Optional.empty()
        : Optional.of(times.get(severity)).map(t -> t.get(level));
  }

  /** When a ticket that reached the level at the given moment leaves it, unless it is taken. */
  Optional<Instant> dueAt(int level, Instant since, Severity severity) {
    return timeAt(level, severity).map(since::plus);
  }

  /** Whether a ticket opened and resolved at these moments was resolved within level 0's time. */
  boolean inTime(Instant opened, Instant resolved, Severity severity) {
    return !resolved.isAfter(opened.plus(times.get(severity).getFirst()));
  }
}
