package io.steward.slamonitor.servicelevel.scheduling;

import io.steward.platform.repetition.Repeated;
import io.steward.slamonitor.servicelevel.MeasurementPublishing;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** States changed days, a second after the last were stated. */
class MeasurementTimer {
  private static final Duration TICK = Duration.ofSeconds(1);

  @Produces
  @Singleton
  Repeated stating(MeasurementPublishing publishing) {
    return Repeated.every("stating measurements", TICK, publishing::publish);
  }
}
