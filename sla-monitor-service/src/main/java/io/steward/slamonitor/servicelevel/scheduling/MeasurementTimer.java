package io.steward.slamonitor.servicelevel.scheduling;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.steward.slamonitor.servicelevel.ChangedDays;
import io.steward.slamonitor.servicelevel.MeasurementPublishing;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * States changed days once a second: a day on which a hundred orders move is stated once. When much
 * changes, as in a replay of history, it gathers for some seconds, since the same days will change
 * again; when more is waiting than one transaction takes, it does not pause at all.
 */
@ApplicationScoped
class MeasurementTimer {
  private static final Logger LOG = Logger.getLogger(MeasurementTimer.class);
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration GATHERING = Duration.ofSeconds(4);
  private static final Duration SOON = Duration.ofMillis(1);
  private static final long MUCH = 500;

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
            taken -> next(pause(taken)),
            failure -> {
              LOG.warn("measurements could not be stated and are tried again", failure);
              next(TICK);
            });
  }

  private static Duration pause(ChangedDays.Taken taken) {
    if (taken.more()) {
      return SOON;
    }
    return taken.notes() > MUCH ? GATHERING : TICK;
  }

  private void next(Duration pause) {
    vertx.setTimer(pause.toMillis(), timer -> tick());
  }
}
