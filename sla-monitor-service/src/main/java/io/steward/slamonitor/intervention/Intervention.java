package io.steward.slamonitor.intervention;

import io.steward.slamonitor.order.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Orders in danger as somebody's work.
 *
 * @param owner who is to look after it, by rule or because he took it; {@code null}: nobody yet
 * @param takenAt when the owner took it; {@code null} while it waits for him
 * @param risk the risk that it answers; {@code null} when it is about single promises
 * @param openedBy a user name, or {@code steward} by rule
 * @param dueAt of its undecided orders the soonest due time
 * @param actedAt when somebody first did something about it
 * @param values the worth of its orders, a sum for each currency, the greatest first
 */
public record Intervention(
    UUID id,
    Matter matter,
    String title,
    String reason,
    @Nullable String owner,
    @Nullable Instant takenAt,
    @Nullable UUID risk,
    String openedBy,
    Instant openedAt,
    @Nullable Instant dueAt,
    @Nullable Instant actedAt,
    Tally tally,
    List<Money> values,
    @Nullable Closing closing) {
  public static final String BY_RULE = "steward";

  /** How its orders stand. */
  public record Tally(long orders, long pending, long saved, long breached) {}

  /** How it ended; {@code by} is {@code steward} when the events decided. */
  public record Closing(Outcome outcome, String by, Instant at, @Nullable String words) {}

  /** {@code open}, {@code taken} or {@code closed}. */
  public String state() {
    if (closing != null) {
      return "closed";
    }
    return takenAt == null ? "open" : "taken";
  }

  /** Whether it is over. */
  public boolean isClosed() {
    return closing != null;
  }

  /** Whether somebody else is at it already. */
  public boolean isTakenByAnotherThan(String person) {
    return takenAt != null && !person.equals(owner);
  }

  /** The outcome that the events give; empty while an order of it is undecided. */
  public Optional<Outcome> decided() {
    return tally.orders() == 0 || tally.pending() > 0
        ? Optional.empty()
        : Optional.of(Outcome.of(tally.saved(), tally.breached(), actedAt != null));
  }
}
