package io.steward.slamonitor.alert.scheduling;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.AlertDelivering;
import io.steward.slamonitor.alert.AlertDispatching;
import io.steward.slamonitor.alert.AlertNotifying;
import io.steward.slamonitor.alert.ObservedEvents;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Notifies, escalates, dispatches and delivers a few times a second, and again at once while there
 * was a full batch. Each of them runs once at a time in a replica; other replicas work beside it.
 */
@ApplicationScoped
class AlertTimer {
  private static final Logger LOG = Logger.getLogger(AlertTimer.class);
  private static final Duration TICK = Duration.ofMillis(250);
  private static final Duration CLEANING = Duration.ofMinutes(10);

  private final Vertx vertx;
  private final AlertNotifying notifying;
  private final AlertDispatching dispatching;
  private final AlertDelivering delivering;
  private final ObservedEvents observed;
  private final Clock clock;
  private volatile boolean stopped;

  AlertTimer(
      Vertx vertx,
      AlertNotifying notifying,
      AlertDispatching dispatching,
      AlertDelivering delivering,
      ObservedEvents observed,
      Clock clock) {
    this.vertx = vertx;
    this.notifying = notifying;
    this.dispatching = dispatching;
    this.delivering = delivering;
    this.observed = observed;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    repeat(notifying::notifyDue, AlertNotifying.BATCH, TICK.toMillis());
    repeat(notifying::escalateDue, AlertNotifying.BATCH, TICK.toMillis());
    repeat(dispatching::dispatchDue, AlertDispatching.BATCH, TICK.toMillis());
    repeat(delivering::deliverDue, AlertDelivering.BATCH, TICK.toMillis());
    vertx.setPeriodic(CLEANING.toMillis(), timer -> clean());
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
  }

  private void clean() {
    observed
        .forget(clock.instant().minus(ObservedEvents.KEPT))
        .subscribe()
        .with(done -> {}, failure -> LOG.warn("old events are forgotten later", failure));
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
