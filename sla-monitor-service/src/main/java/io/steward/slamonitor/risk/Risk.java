package io.steward.slamonitor.risk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a risk.
 *
 * @param occurrence 1 for the first with this key; a risk that comes back is the next
 * @param stake what is at stake; of a cleared risk what was last
 * @param since the oldest fact behind it
 * @param clearedAt when its facts had gone away; {@code null} while they are there
 */
public record Risk(
    UUID id,
    RiskKey key,
    int occurrence,
    String title,
    String reason,
    Stake stake,
    Instant since,
    Instant raisedAt,
    @Nullable Noted acknowledged,
    @Nullable Noted handled,
    @Nullable Instant clearedAt) {

  /** Who did something about it, when, and in which words. */
  public record Noted(String by, Instant at, @Nullable String words) {}

  /** {@code open}, {@code acknowledged}, {@code handled} or {@code cleared}. */
  public String state() {
    if (clearedAt != null) {
      return "cleared";
    }
    if (handled != null) {
      return "handled";
    }
    return acknowledged == null ? "open" : "acknowledged";
  }
}
