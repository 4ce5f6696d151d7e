package io.steward.ticket.measure.scheduling;

import io.steward.platform.repetition.Repeated;
import io.steward.ticket.measure.TicketMeasuring;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Publishes due figures every second, on every replica. */
class MeasuringTimer {
  @Produces
  @Singleton
  Repeated publishing(TicketMeasuring measuring) {
    return Repeated.every("publishing figures", Duration.ofSeconds(1), measuring::publishDue);
  }
}
