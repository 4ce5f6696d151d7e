package io.steward.billing.settlement.scheduling;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.steward.billing.settlement.Settlement;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Settles what is open at short intervals, on every replica. */
@ApplicationScoped
class SettlementTimer {
  private static final Logger LOG = Logger.getLogger(SettlementTimer.class);

  private final Settlement settlement;

  SettlementTimer(Settlement settlement) {
    this.settlement = settlement;
  }

  @Scheduled(
      every = "${billing.settlement.interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tick() {
    return settlement
        .settle()
        .onFailure()
        .invoke(failure -> LOG.warnf("settlement is tried again at the next tick: %s", failure))
        .onFailure()
        .recoverWithNull();
  }
}
