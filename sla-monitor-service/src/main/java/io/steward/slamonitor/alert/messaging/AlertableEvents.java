package io.steward.slamonitor.alert.messaging;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.AlertGathering;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Listens to what may raise alerts, in batches; a batch is acknowledged once it is counted. While
 * the database is away a batch is tried again until it succeeds.
 */
@ApplicationScoped
class AlertableEvents {
  private final OccurrenceReading reading;
  private final AlertGathering gathering;

  AlertableEvents(OccurrenceReading reading, AlertGathering gathering) {
    this.reading = reading;
    this.gathering = gathering;
  }

  @Incoming(Channels.EVENTS)
  Uni<Void> take(ConsumerRecords<String, byte[]> records) {
    return gathering
        .gather(reading.read(records))
        .onFailure()
        .retry()
        .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
        .indefinitely();
  }
}
