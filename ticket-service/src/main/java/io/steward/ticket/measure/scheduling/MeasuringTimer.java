package io.steward.ticket.measure.scheduling;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.steward.ticket.measure.TicketMeasuring;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes due figures every second, on every replica. */
@ApplicationScoped
class MeasuringTimer {
  private final TicketMeasuring measuring;

  MeasuringTimer(TicketMeasuring measuring) {
    this.measuring = measuring;
  }

  @Scheduled(every = "1s", concurrentExecution = SKIP)
  Uni<Void> tick() {
    return measuring.publishDue().replaceWithVoid();
  }
}
