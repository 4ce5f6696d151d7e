package io.steward.slamonitor.responsibility.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.platform.delivery.BatchDelivery;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.event.MalformedEventException;
import io.steward.slamonitor.deadline.DueBacklog;
import io.steward.slamonitor.responsibility.Attributing;
import io.steward.slamonitor.responsibility.Miss;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to our own announcements for misses, and for evidence that comes after them. */
@ApplicationScoped
class MissEvents {
  private static final Set<String> TYPES =
      Set.of("sla.breached.v1", "sla.closed.v1", "sla.breach-withdrawn.v1");
  private static final String FULFILLED = "sla.fulfilled.v1";

  private final DueBacklog backlog;
  private final ObjectMapper json;
  private final BatchDelivery<byte[], Miss> delivery;

  MissEvents(Attributing attributing, DueBacklog backlog, ObjectMapper json) {
    this.backlog = backlog;
    this.json = json;
    this.delivery = new BatchDelivery<>(this::read, attributing::attribute);
  }

  @Incoming("misses")
  Uni<Void> on(KafkaRecordBatch<String, byte[]> batch) {
    return backlog.gone().chain(() -> delivery.deliver(batch));
  }

  private Optional<Miss> read(KafkaRecord<String, byte[]> record) {
    String type = EventHeaders.typeOf(record.getHeaders());
    if (!TYPES.contains(type) && !type.equals(FULFILLED)) {
      return Optional.empty();
    }
    try {
      MissEvent event = json.readValue(record.getPayload(), MissEvent.class);
      // Nearly all promises are kept in time; of those there is nothing to ask.
      boolean kept = type.equals(FULFILLED) && !Boolean.TRUE.equals(event.late());
      return kept ? Optional.empty() : event.miss();
    } catch (IOException e) {
      throw new MalformedEventException("the payload tells of no promise: " + e.getMessage());
    }
  }
}
