package io.steward.slamonitor.risk.scheduling;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.steward.platform.repetition.Repeated;
import io.steward.slamonitor.risk.RiskConfig;
import io.steward.slamonitor.risk.RiskDetector;
import io.steward.slamonitor.risk.RiskLearning;
import io.steward.slamonitor.risk.RiskWatching;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Learns and looks for risks in turn. It rests in proportion to how long it worked, so that it
 * never takes more than its share of one connection, however much there is to find.
 */
@Singleton
class RiskTimer {
  private static final Logger LOG = Logger.getLogger(RiskTimer.class);

  private final RiskLearning learning;
  private final RiskWatching watching;
  private final List<RiskDetector> detectors;
  private final Duration interval;
  private final int rest;

  RiskTimer(
      RiskLearning learning,
      RiskWatching watching,
      Instance<RiskDetector> detectors,
      RiskConfig config) {
    this.learning = learning;
    this.watching = watching;
    this.detectors = detectors.stream().toList();
    this.interval = config.interval();
    this.rest = config.rest();
  }

  @Produces
  @Singleton
  Repeated looking() {
    return new Repeated("looking for risks", interval, this::look);
  }

  private Uni<Duration> look() {
    long began = System.nanoTime();
    return quietly(learning.learn(), "learning what is normal")
        .chain(this::watchAll)
        .map(done -> rest(Duration.ofNanos(System.nanoTime() - began)));
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

  // One kind of risk that cannot be found does not keep the others from being looked for.
  private static Uni<Void> quietly(Uni<Void> work, String doing) {
    return work.onFailure()
        .invoke(failure -> LOG.warnf(failure, "%s failed and is repeated", doing))
        .onFailure()
        .recoverWithNull()
        .replaceWithVoid();
  }

  private Duration rest(Duration worked) {
    Duration proportionate = worked.multipliedBy(rest);
    return proportionate.compareTo(interval) > 0 ? proportionate : interval;
  }
}
