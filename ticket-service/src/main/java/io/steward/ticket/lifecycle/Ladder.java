package io.steward.ticket.lifecycle;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket stands on the ladder of levels.
 *
 * @param level 0 is the first line, {@value EscalationPlan#LAST_LEVEL} the last
 * @param since when it reached the level; the level's time counts from here
 * @param dueAt when it goes up unless somebody takes it; {@code null} while the clock stands still
 */
public record Ladder(int level, Instant since, @Nullable Instant dueAt) {

  /** A running clock on the level. */
  static Ladder running(int level, Instant since, Severity severity, EscalationPlan plan) {
    return new Ladder(level, since, plan.dueAt(level, since, severity).orElse(null));
  }

  /** The same place with the clock stopped. */
  Ladder stopped() {
    return new Ladder(level, since, null);
  }

  /** The same place under another severity; time already used stays used. */
  Ladder under(Severity severity, EscalationPlan plan) {
    return dueAt == null ? this : running(level, since, severity, plan);
  }

  /** How long the level was given; zero while the clock stands still. */
  Duration timeGiven() {
    return dueAt == null ? Duration.ZERO : Duration.between(since, dueAt);
  }

  boolean isLast() {
    return level >= EscalationPlan.LAST_LEVEL;
  }

  boolean isDue(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }
}
