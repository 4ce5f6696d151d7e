package io.steward.slamonitor.deadline.scheduling;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.deadline.DeadlineSweep;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Sweeps when the next promise falls due, and again at once while a sweep found a full batch. One
 * sweep of this replica at a time; other replicas sweep beside it.
 */
@ApplicationScoped
class DeadlineTimer {
  private static final Logger LOG = Logger.getLogger(DeadlineTimer.class);

  /** A promise that is stored while we wait may fall due before the one that was next. */
  private static final Duration LONGEST_WAIT = Duration.ofMillis(200);

  /** Promises that fall due one after another are settled in groups. */
  private static final Duration SHORTEST_WAIT = Duration.ofMillis(20);

  private final Vertx vertx;
  private final DeadlineSweep sweep;
  private volatile boolean stopped;

  DeadlineTimer(Vertx vertx, DeadlineSweep sweep) {
    this.vertx = vertx;
    this.sweep = sweep;
  }

  void start(@Observes StartupEvent event) {
    next(Duration.ZERO);
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
  }

  private void tick() {
    if (stopped) {
      return;
    }
    sweep
        .untilDue()
        .map(until -> until.orElse(LONGEST_WAIT))
        .chain(until -> until.isZero() ? sweep() : Uni.createFrom().item(until))
        .subscribe()
        .with(
            this::next,
            failure -> {
              LOG.warn("a sweep for due promises failed and is repeated", failure);
              next(LONGEST_WAIT);
            });
  }

  private Uni<Duration> sweep() {
    return sweep
        .sweep()
        .map(settled -> settled == DeadlineSweep.BATCH ? Duration.ZERO : SHORTEST_WAIT);
  }

  /** The timer knows milliseconds, and none of them would be too early. */
  private void next(Duration wait) {
    Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    vertx.setTimer(bounded.toMillis() + 1, timer -> tick());
  }
}
