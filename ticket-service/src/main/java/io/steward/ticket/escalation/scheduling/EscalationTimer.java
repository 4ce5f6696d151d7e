package io.steward.ticket.escalation.scheduling;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.steward.ticket.escalation.EscalationSweep;
import jakarta.enterprise.context.ApplicationScoped;

/** Sweeps every now and then, on every replica; a slow sweep is not overtaken by the next. */
@ApplicationScoped
class EscalationTimer {
  private final EscalationSweep sweep;

  EscalationTimer(EscalationSweep sweep) {
    this.sweep = sweep;
  }

  @Scheduled(every = "${ticket.escalation.sweep-interval}", concurrentExecution = SKIP)
  Uni<Void> tick() {
    return sweep.sweep().replaceWithVoid();
  }
}
