package io.steward.slamonitor.intervention.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.platform.delivery.BatchDelivery;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.event.MalformedEventException;
import io.steward.slamonitor.deadline.DueBacklog;
import io.steward.slamonitor.intervention.InterventionTracking;
import io.steward.slamonitor.intervention.Signal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to what the monitor itself tells of promises, forecasts and risks. */
@ApplicationScoped
class SlaSignals {
  private static final Set<String> OF_PROMISES =
      Set.of(
          "sla.at-risk.v1",
          "sla.forecast-raised.v1",
          "sla.breached.v1",
          "sla.fulfilled.v1",
          "sla.cancelled.v1",
          "sla.breach-withdrawn.v1");
  private static final Set<String> OF_RISKS = Set.of("sla.risk-raised.v1", "sla.risk-cleared.v1");

  private final DueBacklog backlog;
  private final ObjectMapper json;
  private final BatchDelivery<byte[], Signal> delivery;

  SlaSignals(InterventionTracking tracking, DueBacklog backlog, ObjectMapper json) {
    this.backlog = backlog;
    this.json = json;
    this.delivery = new BatchDelivery<>(this::read, tracking::take);
  }

  @Incoming("intervention-signals")
  Uni<Void> on(KafkaRecordBatch<String, byte[]> batch) {
    return backlog.gone().chain(() -> delivery.deliver(batch));
  }

  private Optional<Signal> read(KafkaRecord<String, byte[]> record) {
    String type = EventHeaders.typeOf(record.getHeaders());
    if (!OF_PROMISES.contains(type) && !OF_RISKS.contains(type)) {
      return Optional.empty();
    }
    try {
      return signal(json, EventHeaders.of(record.getHeaders()), record.getPayload());
    } catch (IOException e) {
      throw new MalformedEventException("the payload is no such event: " + e.getMessage());
    }
  }

  /** The signal; empty for events that interventions do not ask after. */
  static Optional<Signal> signal(ObjectMapper json, EventHeaders headers, byte[] payload)
      throws IOException {
    if (OF_PROMISES.contains(headers.type())) {
      return json.readValue(payload, PromiseMessage.class).signal(headers);
    }
    return OF_RISKS.contains(headers.type())
        ? Optional.of(json.readValue(payload, RiskMessage.class).signal(headers))
        : Optional.empty();
  }
}
