package io.steward.slamonitor.servicelevel.scheduling;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.steward.slamonitor.servicelevel.MeasurementPublishing;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** States changed days once a second, and without a pause while a full batch was waiting. */
@ApplicationScoped
class MeasurementTimer {
  private static final Logger LOG = Logger.getLogger(MeasurementTimer.class);
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration SOON = Duration.ofMillis(1);

  private final Vertx vertx;
  private final MeasurementPublishing publishing;
  private volatile boolean stopped;

  MeasurementTimer(Vertx vertx, MeasurementPublishing publishing) {
    this.vertx = vertx;
    this.publishing = publishing;
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
    publishing
        .publish()
        .subscribe()
        .with(
            stated -> next(stated == MeasurementPublishing.BATCH ? SOON : TICK),
            failure -> {
              LOG.warn("measurements could not be stated and are tried again", failure);
              next(TICK);
            });
  }

  private void next(Duration pause) {
    vertx.setTimer(pause.toMillis(), timer -> tick());
  }
}
