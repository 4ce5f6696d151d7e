package io.steward.ticket.clock.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.platform.delivery.BatchDelivery;
import io.steward.platform.event.EventHeaders;
import io.steward.ticket.clock.ClockNews;
import io.steward.ticket.clock.ClockTracking;
import io.steward.ticket.lifecycle.TicketNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Listens to {@code sla.events} for the clocks of tickets, beside the incidents and at its own
 * pace. What concerns tickets has a ticket number for its key, so the many events about orders are
 * passed over unread.
 */
@ApplicationScoped
class ClockEvents {
  private final ObjectMapper json;
  private final BatchDelivery<String, ClockNews> delivery;

  ClockEvents(ObjectMapper json, ClockTracking tracking) {
    this.json = json;
    this.delivery = new BatchDelivery<>(this::read, tracking::track);
  }

  @Incoming("clock-events")
  Uni<Void> consume(KafkaRecordBatch<String, String> batch) {
    return delivery.deliver(batch);
  }

  private Optional<ClockNews> read(KafkaRecord<String, String> record) {
    EventHeaders event = EventHeaders.of(record.getHeaders());
    return Optional.ofNullable(record.getKey())
        .flatMap(TicketNumber::parse)
        .flatMap(ticket -> ClockAnnouncements.read(event, ticket, payload(record)));
  }

  private ClockPayload payload(KafkaRecord<String, String> record) {
    try {
      return json.readValue(record.getPayload(), ClockPayload.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the payload is not the JSON of an sla event", e);
    }
  }
}
