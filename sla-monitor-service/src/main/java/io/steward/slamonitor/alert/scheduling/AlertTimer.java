package io.steward.slamonitor.alert.scheduling;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.AlertDelivering;
import io.steward.slamonitor.alert.AlertNotifying;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Notifies and delivers a few times a second, and again at once while there was a full batch. Each
 * of the two runs once at a time in a replica; other replicas work beside it.
 */
@ApplicationScoped
class AlertTimer {
  private static final Logger LOG = Logger.getLogger(AlertTimer.class);
  private static final Duration TICK = Duration.ofMillis(250);

  private final Vertx vertx;
  private final AlertNotifying notifying;
  private final AlertDelivering delivering;
  private volatile boolean stopped;

  AlertTimer(Vertx vertx, AlertNotifying notifying, AlertDelivering delivering) {
    this.vertx = vertx;
    this.notifying = notifying;
    this.delivering = delivering;
  }

  void start(@Observes StartupEvent event) {
    repeat(notifying::notifyDue, AlertNotifying.BATCH, TICK.toMillis());
    repeat(delivering::deliverDue, AlertDelivering.BATCH, TICK.toMillis());
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
  }

  private void repeat(Supplier<Uni<Integer>> work, int fullBatch, long pause) {
    vertx.setTimer(
        pause,
        timer -> {
          if (!stopped) {
            run(work, fullBatch);
          }
        });
  }

  private void run(Supplier<Uni<Integer>> work, int fullBatch) {
    work.get()
        .subscribe()
        .with(
            done -> repeat(work, fullBatch, done == fullBatch ? 1 : TICK.toMillis()),
            failure -> {
              LOG.warn("alerts could not be worked on and are tried again", failure);
              repeat(work, fullBatch, TICK.toMillis());
            });
  }
}
