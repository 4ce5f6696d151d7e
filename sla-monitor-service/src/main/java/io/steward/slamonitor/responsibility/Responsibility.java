package io.steward.slamonitor.responsibility;

import io.steward.slamonitor.servicelevel.Exclusion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a miss. What a person decided holds whatever is proposed later.
 *
 * @param missedAt the time that passed unmet
 */
public record Responsibility(
    Miss miss, Instant missedAt, Proposal proposed, @Nullable Decision decision) {

  /** The party that was decided on, or else the proposed one. */
  public Party party() {
    return decision == null ? proposed.party() : decision.party();
  }

  /** Why, in words. */
  public String reason() {
    return decision == null ? proposed.reason() : decision.reason();
  }

  /**
   * Under which exclusion net measures leave the miss out; {@code null} for one that counts. Of
   * proposals only force majeure excludes, since people registered it.
   */
  public @Nullable Exclusion excludedAs() {
    return decision != null || proposed.party() == Party.FORCE_MAJEURE ? party().exclusion() : null;
  }

  /** The same miss with another proposal. */
  Responsibility proposing(Instant missed, Proposal proposal) {
    return new Responsibility(miss, missed, proposal, decision);
  }

  /** The same miss as a person decided. */
  Responsibility decided(Decision by) {
    return new Responsibility(miss, missedAt, proposed, by);
  }
}
