package io.steward.ticket.shutdown;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Stops all timers before the database goes, so that none of them works, and fails, without it. */
@ApplicationScoped
class TimersStopFirst {
  void stop(@Observes ShutdownEvent event, Scheduler scheduler) {
    scheduler.pause();
  }
}
