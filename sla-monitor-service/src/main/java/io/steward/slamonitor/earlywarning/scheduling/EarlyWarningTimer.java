package io.steward.slamonitor.earlywarning.scheduling;

import io.steward.platform.repetition.Repeated;
import io.steward.slamonitor.earlywarning.EarlyWarningConfig;
import io.steward.slamonitor.earlywarning.Forecasting;
import io.steward.slamonitor.earlywarning.Learning;
import io.steward.slamonitor.earlywarning.Noticing;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Notices and forecasts every second, and again soon while more is waiting: with a pause between,
 * for no forecast is as urgent as a deadline. Whether to learn is asked once in a while.
 */
class EarlyWarningTimer {
  private static final Logger LOG = Logger.getLogger(EarlyWarningTimer.class);
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration SOON = Duration.ofMillis(100);

  @Produces
  @Singleton
  Repeated noticing(Noticing noticing) {
    return new Repeated(
        "noticing what to forecast", TICK, () -> noticing.notice().map(EarlyWarningTimer::rest));
  }

  @Produces
  @Singleton
  Repeated forecasting(Forecasting forecasting) {
    return new Repeated(
        "forecasting",
        TICK,
        () -> forecasting.forecastDue().map(done -> rest(done == Forecasting.BATCH)));
  }

  @Produces
  @Singleton
  Repeated learning(Learning learning, EarlyWarningConfig config) {
    return Repeated.every(
        "learning to forecast",
        config.asksEvery(),
        () -> learning.learnIfDue().invoke(EarlyWarningTimer::tell));
  }

  private static Duration rest(boolean moreIsWaiting) {
    return moreIsWaiting ? SOON : TICK;
  }

  private static void tell(Optional<Long> learned) {
    learned.ifPresent(number -> LOG.infof("forecasts come from generation %d now", number));
  }
}
