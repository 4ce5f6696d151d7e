package io.steward.slamonitor.amendment.scheduling;

import io.steward.platform.repetition.Repeated;
import io.steward.slamonitor.amendment.Amending;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Looks twice a second for versions whose moment has come, and carries them through without a rest
 * while there is anything to do. One step of this replica at a time.
 */
class AmendmentTimer {
  private static final Duration TICK = Duration.ofMillis(500);
  private static final Duration AT_ONCE = Duration.ofMillis(1);

  @Produces
  @Singleton
  Repeated amending(Amending amending) {
    return new Repeated(
        "carrying new versions through to what runs",
        TICK,
        () -> amending.step().map(stepped -> stepped ? AT_ONCE : TICK));
  }
}
