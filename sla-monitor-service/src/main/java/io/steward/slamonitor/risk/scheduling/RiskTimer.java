package io.steward.slamonitor.risk.scheduling;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.risk.RiskConfig;
import io.steward.slamonitor.risk.RiskDetector;
import io.steward.slamonitor.risk.RiskLearning;
import io.steward.slamonitor.risk.RiskWatching;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Learns and looks for risks in turn. It rests nine times as long as it worked, so that it never
 * takes more than a tenth of one connection, however much there is to find.
 */
@ApplicationScoped
class RiskTimer {
  private static final Logger LOG = Logger.getLogger(RiskTimer.class);
  private static final int REST = 9;

  private final Vertx vertx;
  private final RiskLearning learning;
  private final RiskWatching watching;
  private final List<RiskDetector> detectors;
  private final Duration interval;
  private volatile boolean stopped;

  RiskTimer(
      Vertx vertx,
      RiskLearning learning,
      RiskWatching watching,
      Instance<RiskDetector> detectors,
      RiskConfig config) {
    this.vertx = vertx;
    this.learning = learning;
    this.watching = watching;
    this.detectors = detectors.stream().toList();
    this.interval = config.interval();
  }

  void start(@Observes StartupEvent event) {
    next(interval);
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
  }

  private void tick() {
    if (stopped) {
      return;
    }
    long began = System.nanoTime();
    quietly(learning.learn(), "learning what is normal")
        .chain(this::watchAll)
        .subscribe()
        .with(done -> next(rest(Duration.ofNanos(System.nanoTime() - began))));
  }

  private Uni<Void> watchAll() {
    return Multi.createFrom()
        .iterable(detectors)
        .onItem()
        .transformToUniAndConcatenate(
            detector ->
                quietly(watching.watch(detector), "looking for " + detector.kind().wireName()))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private static Uni<Void> quietly(Uni<Void> work, String doing) {
    return work.onFailure()
        .invoke(failure -> LOG.warnf(failure, "%s failed and is repeated", doing))
        .onFailure()
        .recoverWithNull()
        .replaceWithVoid();
  }

  private Duration rest(Duration worked) {
    Duration proportionate = worked.multipliedBy(REST);
    return proportionate.compareTo(interval) > 0 ? proportionate : interval;
  }

  private void next(Duration pause) {
    vertx.setTimer(Math.max(1, pause.toMillis()), timer -> tick());
  }
}
