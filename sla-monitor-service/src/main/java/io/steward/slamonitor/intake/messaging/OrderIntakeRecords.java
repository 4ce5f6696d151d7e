package io.steward.slamonitor.intake.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.steward.platform.event.Topics;
import io.steward.slamonitor.intake.ReportedAccounts;
import io.steward.slamonitor.intake.RowReading;
import io.steward.slamonitor.order.OrderEventReading;
import io.steward.slamonitor.risk.ClientReports;
import io.steward.slamonitor.stream.EventStream;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes in what systems that speak Kafka put on order.intake: valid events go on to order.events,
 * the others with the reason to the dead letters. Nothing is acknowledged before it is in one of
 * the two.
 */
@ApplicationScoped
class OrderIntakeRecords {
  private final RowReading reading;
  private final EventStream stream;
  private final ClientReports clients;

  OrderIntakeRecords(RowReading reading, EventStream stream, ClientReports clients) {
    this.reading = reading;
    this.stream = stream;
    this.clients = clients;
  }

  @Incoming("order-intake")
  Uni<Void> on(ConsumerRecords<String, byte[]> records) {
    return Uni.createFrom()
        .completionStage(() -> handOn(records))
        .onFailure()
        .retry()
        .withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5))
        .indefinitely();
  }

  private CompletableFuture<Void> handOn(ConsumerRecords<String, byte[]> records) {
    List<CompletableFuture<Void>> stored = new ArrayList<>(records.count());
    Map<String, ReportedAccounts> producers = new HashMap<>();
    records.forEach(record -> stored.add(handOn(record, producers)));
    producers.forEach((producer, accounts) -> accounts.tell(clients, producer));
    return CompletableFuture.allOf(stored.toArray(CompletableFuture[]::new));
  }

  private CompletableFuture<Void> handOn(
      ConsumerRecord<String, byte[]> record, Map<String, ReportedAccounts> producers) {
    byte[] body = record.value() == null ? new byte[0] : record.value();
    return switch (reading.read(new String(body, UTF_8))) {
      case OrderEventReading.Valid valid -> {
        producers
            .computeIfAbsent(producer(record), name -> new ReportedAccounts())
            .add(valid.event());
        yield stream.accept(valid.event(), body);
      }
      case OrderEventReading.Invalid invalid ->
          stream.refuse(Topics.ORDER_INTAKE, record.key(), body, invalid.errors().getFirst());
    };
  }

  /** Who put the record there, as its CloudEvents source says; without one it is the topic's. */
  private static String producer(ConsumerRecord<String, byte[]> record) {
    Header source = record.headers().lastHeader("ce_source");
    return source == null ? Topics.ORDER_INTAKE : new String(source.value(), UTF_8);
  }
}
