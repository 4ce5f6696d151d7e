package io.steward.slamonitor.threshold.scheduling;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.steward.slamonitor.threshold.ThresholdWatching;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Looks twice a second whether accounts have to be held against their thresholds. */
@ApplicationScoped
class ThresholdTimer {
  private static final Logger LOG = Logger.getLogger(ThresholdTimer.class);
  private static final Duration TICK = Duration.ofMillis(500);
  private static final Duration SOON = Duration.ofMillis(1);

  private final Vertx vertx;
  private final ThresholdWatching watching;
  private volatile boolean stopped;

  ThresholdTimer(Vertx vertx, ThresholdWatching watching) {
    this.vertx = vertx;
    this.watching = watching;
  }

  void start(@Observes StartupEvent event) {
    next(TICK);
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
  }

  private void tick() {
    if (stopped) {
      return;
    }
    watching
        .watch()
        .subscribe()
        .with(
            accounts -> next(accounts == ThresholdWatching.BATCH ? SOON : TICK),
            failure -> {
              LOG.warn("thresholds could not be watched and are tried again", failure);
              next(TICK);
            });
  }

  private void next(Duration pause) {
    vertx.setTimer(pause.toMillis(), timer -> tick());
  }
}
