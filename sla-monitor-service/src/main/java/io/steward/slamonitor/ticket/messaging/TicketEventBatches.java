package io.steward.slamonitor.ticket.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.platform.delivery.BatchDelivery;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.event.MalformedEventException;
import io.steward.slamonitor.ticket.TicketEvent;
import io.steward.slamonitor.ticket.TicketEventType;
import io.steward.slamonitor.ticket.TicketTracking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to ticket.events; types that no clock depends on are passed over. */
@ApplicationScoped
class TicketEventBatches {
  private final ObjectMapper json;
  private final BatchDelivery<byte[], TicketEvent> delivery;

  TicketEventBatches(TicketTracking tracking, ObjectMapper json) {
    this.json = json;
    this.delivery = new BatchDelivery<>(this::read, tracking::track);
  }

  @Incoming("ticket-events")
  Uni<Void> on(KafkaRecordBatch<String, byte[]> batch) {
    return delivery.deliver(batch);
  }

  private Optional<TicketEvent> read(KafkaRecord<String, byte[]> record) {
    EventHeaders event = EventHeaders.of(record.getHeaders());
    return TicketEventType.of(event.type()).map(type -> read(record, event, type));
  }

  private TicketEvent read(
      KafkaRecord<String, byte[]> record, EventHeaders event, TicketEventType type) {
    try {
      return json.readValue(record.getPayload(), TicketState.class).event(event.id(), type);
    } catch (IOException e) {
      throw new MalformedEventException("the payload is no ticket: " + e.getMessage());
    }
  }
}
