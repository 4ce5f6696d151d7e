package io.steward.ticket.incident.scheduling;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.steward.ticket.incident.IncidentConfig;
import io.steward.ticket.incident.IncidentOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets endings whose breach never came, such as those of historical breaches. */
@ApplicationScoped
class EarlyEndingsTimer {
  private final IncidentOrders orders;
  private final IncidentConfig config;
  private final Clock clock;

  EarlyEndingsTimer(IncidentOrders orders, IncidentConfig config, Clock clock) {
    this.orders = orders;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "1m")
  Uni<Void> forget() {
    return orders
        .forgetEarlyEndings(clock.instant().minus(config.earlyEndingsKept()))
        .replaceWithVoid();
  }
}
