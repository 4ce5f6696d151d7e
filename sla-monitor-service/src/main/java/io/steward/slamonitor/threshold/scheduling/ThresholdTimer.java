package io.steward.slamonitor.threshold.scheduling;

import io.steward.platform.repetition.Repeated;
import io.steward.slamonitor.threshold.ThresholdWatching;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks twice a second whether accounts have to be held against their thresholds. */
class ThresholdTimer {
  private static final Duration TICK = Duration.ofMillis(500);

  @Produces
  @Singleton
  Repeated watching(ThresholdWatching watching) {
    return Repeated.inBatches(
        "watching thresholds", TICK, ThresholdWatching.BATCH, watching::watch);
  }
}
