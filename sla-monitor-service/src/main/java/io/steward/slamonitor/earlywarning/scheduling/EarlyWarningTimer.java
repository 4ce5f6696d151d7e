package io.steward.slamonitor.earlywarning.scheduling;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.earlywarning.EarlyWarningConfig;
import io.steward.slamonitor.earlywarning.Forecasting;
import io.steward.slamonitor.earlywarning.Learning;
import io.steward.slamonitor.earlywarning.Noticing;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Notices and forecasts every second, and again soon while more is waiting: with a pause between,
 * for no forecast is as urgent as a deadline. Whether to learn is asked once in a while.
 */
@ApplicationScoped
class EarlyWarningTimer {
  private static final Logger LOG = Logger.getLogger(EarlyWarningTimer.class);
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration SOON = Duration.ofMillis(100);

  private final Vertx vertx;
  private final Noticing noticing;
  private final Forecasting forecasting;
  private final Learning learning;
  private final Duration learningPause;
  private volatile boolean stopped;

  EarlyWarningTimer(
      Vertx vertx,
      Noticing noticing,
      Forecasting forecasting,
      Learning learning,
      EarlyWarningConfig config) {
    this.vertx = vertx;
    this.noticing = noticing;
    this.forecasting = forecasting;
    this.learning = learning;
    this.learningPause = config.asksEvery();
  }

  void start(@Observes StartupEvent event) {
    repeat(() -> noticing.notice().map(more -> more ? SOON : TICK), TICK);
    repeat(
        () -> forecasting.forecastDue().map(done -> done == Forecasting.BATCH ? SOON : TICK), TICK);
    repeat(
        () -> learning.learnIfDue().invoke(this::tell).replaceWith(learningPause), learningPause);
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
  }

  private void tell(Optional<Long> learned) {
    learned.ifPresent(number -> LOG.infof("forecasts come from generation %d now", number));
  }

  private void repeat(Supplier<Uni<Duration>> work, Duration pause) {
    vertx.setTimer(
        pause.toMillis(),
        timer -> {
          if (!stopped) {
            run(work, pause);
          }
        });
  }

  private void run(Supplier<Uni<Duration>> work, Duration pause) {
    work.get()
        .subscribe()
        .with(
            next -> repeat(work, next),
            failure -> {
              LOG.warn("the early warning could not be worked on and is tried again", failure);
              repeat(work, pause);
            });
  }
}
