package io.steward.ticket.incident.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.platform.delivery.BatchDelivery;
import io.steward.platform.event.EventHeaders;
import io.steward.ticket.incident.IncidentTracking;
import io.steward.ticket.incident.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to {@code sla.events}, in batches. */
@ApplicationScoped
class SlaEvents {
  private final ObjectMapper json;
  private final BatchDelivery<String, Received> delivery;

  SlaEvents(ObjectMapper json, IncidentTracking tracking) {
    this.json = json;
    this.delivery = new BatchDelivery<>(this::read, tracking::track);
  }

  @Incoming("sla-events")
  Uni<Void> consume(KafkaRecordBatch<String, String> batch) {
    return delivery.deliver(batch);
  }

  private Optional<Received> read(KafkaRecord<String, String> record) {
    EventHeaders event = EventHeaders.of(record.getHeaders());
    if (!SlaSignals.concerns(event.type())) {
      return Optional.empty();
    }
    return SlaSignals.read(event, payload(record)).map(s -> new Received(event.id(), s));
  }

  private SlaPayload payload(KafkaRecord<String, String> record) {
    try {
      return json.readValue(record.getPayload(), SlaPayload.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the payload is not the JSON of an sla event", e);
    }
  }
}
