package io.steward.review.measurement.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.platform.delivery.BatchDelivery;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.event.MalformedEventException;
import io.steward.review.measurement.Measurement;
import io.steward.review.measurement.MeasurementKeeping;
import io.steward.review.measurement.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to the topics of all that measure; of their events only the measurements are read. */
@ApplicationScoped
class MeasurementEvents {
  private final ObjectMapper json;
  private final BatchDelivery<byte[], Measurement> delivery;

  MeasurementEvents(ObjectMapper json, MeasurementKeeping keeping) {
    this.json = json;
    this.delivery = new BatchDelivery<>(this::read, keeping::keep);
  }

  @Incoming("sla-measurements-in")
  Uni<Void> consumeSla(KafkaRecordBatch<String, byte[]> batch) {
    return delivery.deliver(batch);
  }

  @Incoming("ticket-events-in")
  Uni<Void> consumeTicket(KafkaRecordBatch<String, byte[]> batch) {
    return delivery.deliver(batch);
  }

  @Incoming("billing-events-in")
  Uni<Void> consumeBilling(KafkaRecordBatch<String, byte[]> batch) {
    return delivery.deliver(batch);
  }

  private Optional<Measurement> read(KafkaRecord<String, byte[]> record) {
    String type = EventHeaders.typeOf(record.getHeaders());
    return Source.ofEventType(type).map(source -> payload(record).toMeasurement(source));
  }

  private MeasuredPayload payload(KafkaRecord<String, byte[]> record) {
    try {
      return json.readValue(record.getPayload(), MeasuredPayload.class);
    } catch (IOException e) {
      throw new MalformedEventException("the payload is no measurement: " + e.getMessage());
    }
  }
}
