package io.steward.slamonitor.risk;

import java.time.Duration;

/**
 * How long a stage normally takes: nineteen of twenty finished orders took no longer (95th
 * percentile, the smallest observed value with at least that share at or below it).
 *
 * @param lane the group whose orders it was learned from
 * @param sample how many orders that were; 0 when nothing was learned and the setting holds
 */
public record Normal(Lane lane, Duration longest, long sample) {

  /** The normal with its evidence: {@code normally at most 2 d 4 h for dhl to BY (412 orders)}. */
  public String words() {
    return sample == 0
        ? "more than the %s allowed until a normal is learned".formatted(Lasting.words(longest))
        : "normally at most %s %s for %s (%d orders)"
            .formatted(Lasting.words(longest), lane.stage().words(), lane.words(), sample);
  }
}
