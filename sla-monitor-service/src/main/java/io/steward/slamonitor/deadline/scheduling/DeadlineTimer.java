package io.steward.slamonitor.deadline.scheduling;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.steward.slamonitor.deadline.DeadlineSweep;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Sweeps five times a second, and again at once while a sweep found a full batch. One sweep of this
 * replica at a time; other replicas sweep beside it.
 */
@ApplicationScoped
class DeadlineTimer {
  private static final Logger LOG = Logger.getLogger(DeadlineTimer.class);
  private static final Duration TICK = Duration.ofMillis(200);

  private final Vertx vertx;
  private final DeadlineSweep sweep;
  private volatile boolean stopped;

  DeadlineTimer(Vertx vertx, DeadlineSweep sweep) {
    this.vertx = vertx;
    this.sweep = sweep;
  }

  void start(@Observes StartupEvent event) {
    vertx.setTimer(TICK.toMillis(), timer -> tick());
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
  }

  private void tick() {
    if (stopped) {
      return;
    }
    sweep
        .sweep()
        .subscribe()
        .with(
            settled -> next(settled == DeadlineSweep.BATCH ? 1 : TICK.toMillis()),
            failure -> {
              LOG.warn("a sweep for due promises failed and is repeated", failure);
              next(TICK.toMillis());
            });
  }

  private void next(long millis) {
    vertx.setTimer(millis, timer -> tick());
  }
}
