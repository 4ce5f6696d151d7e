package io.steward.ticket.incident.scheduling;

import io.steward.platform.repetition.Repeated;
import io.steward.ticket.incident.IncidentConfig;
import io.steward.ticket.incident.IncidentOrders;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Forgets, every hour, endings whose breach never came, such as those of historical breaches. */
class EarlyEndingsTimer {
  @Produces
  @Singleton
  Repeated forgetting(IncidentOrders orders, IncidentConfig config, Clock clock) {
    return Repeated.every(
        "forgetting early endings",
        Duration.ofHours(1),
        () -> orders.forgetEarlyEndings(clock.instant().minus(config.earlyEndingsKept())));
  }
}
