package io.steward.slamonitor.amendment.scheduling;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.steward.slamonitor.amendment.Amending;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Looks twice a second for versions whose moment has come, and carries them through without a rest
 * while there is anything to do. One step of this replica at a time.
 */
@ApplicationScoped
class AmendmentTimer {
  private static final Logger LOG = Logger.getLogger(AmendmentTimer.class);
  private static final Duration TICK = Duration.ofMillis(500);

  private final Vertx vertx;
  private final Amending amending;
  private volatile boolean stopped;

  AmendmentTimer(Vertx vertx, Amending amending) {
    this.vertx = vertx;
    this.amending = amending;
  }

  void start(@Observes StartupEvent event) {
    next(TICK.toMillis());
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
  }

  private void tick() {
    if (stopped) {
      return;
    }
    amending
        .step()
        .subscribe()
        .with(
            stepped -> next(stepped ? 1 : TICK.toMillis()),
            failure -> {
              LOG.warn("a step of an amendment failed and is repeated", failure);
              next(TICK.toMillis());
            });
  }

  private void next(long millis) {
    vertx.setTimer(millis, timer -> tick());
  }
}
