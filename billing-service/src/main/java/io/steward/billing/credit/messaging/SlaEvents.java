package io.steward.billing.credit.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.billing.credit.Breach;
import io.steward.billing.credit.BreachTaking;
import io.steward.billing.delivery.EventReading;
import io.steward.platform.delivery.BatchDelivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to {@code sla.events}. */
@ApplicationScoped
class SlaEvents {
  private final BatchDelivery<String, Breach> delivery;

  SlaEvents(EventReading reading, BreachTaking taking) {
    this.delivery =
        new BatchDelivery<>(
            reading.of(SlaEvents::view, (header, event) -> event.breach(header)), taking::take);
  }

  @Incoming("sla-events")
  Uni<Void> consume(KafkaRecordBatch<String, String> batch) {
    return delivery.deliver(batch);
  }

  private static Optional<Class<? extends SlaEvent>> view(String type) {
    return switch (type) {
      case "sla.breached.v1", "sla.breach-withdrawn.v1" -> Optional.of(SlaEvent.class);
      default -> Optional.empty();
    };
  }
}
