package io.steward.billing.rating.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.billing.delivery.EventReading;
import io.steward.billing.rating.OrderFact;
import io.steward.billing.rating.OrderTaking;
import io.steward.platform.delivery.BatchDelivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to {@code order.events}, in batches; most types are skipped unparsed. */
@ApplicationScoped
class OrderEvents {
  private final BatchDelivery<String, OrderFact> delivery;

  OrderEvents(EventReading reading, OrderTaking taking) {
    this.delivery =
        new BatchDelivery<>(
            reading.of(OrderEvents::view, (header, event) -> Optional.of(event.fact())),
            taking::take);
  }

  @Incoming("order-events")
  Uni<Void> consume(KafkaRecordBatch<String, String> batch) {
    return delivery.deliver(batch);
  }

  private static Optional<Class<? extends OrderEvent>> view(String type) {
    return switch (type) {
      case "order.placed.v1" -> Optional.of(OrderEvent.Placed.class);
      case "order.dispatched.v1" -> Optional.of(OrderEvent.Dispatched.class);
      default -> Optional.empty();
    };
  }
}
