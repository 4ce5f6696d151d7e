package io.steward.slamonitor.alert.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.steward.platform.delivery.BatchDelivery;
import io.steward.platform.event.EventHeaders;
import io.steward.slamonitor.alert.AccountZones;
import io.steward.slamonitor.alert.AlertGathering;
import io.steward.slamonitor.deadline.DueBacklog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Listens to what may raise alerts, in batches; a batch is acknowledged once it is counted. What
 * cannot be read goes to the dead letters.
 */
@ApplicationScoped
class AlertableEvents {
  private final DueBacklog backlog;
  private final OccurrenceReading reading;
  private final AccountZones zones;
  private final AlertGathering gathering;
  private final BatchDelivery<byte[], Received> delivery;

  private record Received(EventHeaders event, Report report) {}

  AlertableEvents(
      DueBacklog backlog, OccurrenceReading reading, AccountZones zones, AlertGathering gathering) {
    this.backlog = backlog;
    this.reading = reading;
    this.zones = zones;
    this.gathering = gathering;
    this.delivery = new BatchDelivery<>(this::read, this::gather);
  }

  @Incoming(Channels.EVENTS)
  Uni<Void> take(KafkaRecordBatch<String, byte[]> batch) {
    return backlog.gone().chain(() -> delivery.deliver(batch));
  }

  private Optional<Received> read(KafkaRecord<String, byte[]> record) {
    EventHeaders event = EventHeaders.of(record.getHeaders());
    return reading.read(event, record.getPayload()).map(report -> new Received(event, report));
  }

  private Uni<Void> gather(List<Received> received) {
    Set<String> accounts =
        received.stream()
            .map(one -> one.report().account())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return zones
        .of(accounts)
        .chain(
            zone ->
                gathering.gather(
                    received.stream()
                        .map(
                            one ->
                                one.report()
                                    .happening(
                                        one.event(),
                                        zone.getOrDefault(
                                            one.report().accountOrNone(), AccountZones.UNKNOWN)))
                        .toList()));
  }
}
