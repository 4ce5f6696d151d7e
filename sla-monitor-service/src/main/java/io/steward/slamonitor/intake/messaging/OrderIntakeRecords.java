package io.steward.slamonitor.intake.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.steward.platform.event.Topics;
import io.steward.slamonitor.intake.RowReading;
import io.steward.slamonitor.order.OrderEventReading;
import io.steward.slamonitor.stream.EventStream;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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

  OrderIntakeRecords(RowReading reading, EventStream stream) {
    this.reading = reading;
    this.stream = stream;
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
    records.forEach(record -> stored.add(handOn(record)));
    return CompletableFuture.allOf(stored.toArray(CompletableFuture[]::new));
  }

  private CompletableFuture<Void> handOn(ConsumerRecord<String, byte[]> record) {
    byte[] body = record.value() == null ? new byte[0] : record.value();
    return switch (reading.read(new String(body, UTF_8))) {
      case OrderEventReading.Valid valid -> stream.accept(valid.event(), body);
      case OrderEventReading.Invalid invalid ->
          stream.refuse(Topics.ORDER_INTAKE, record.key(), body, invalid.errors().getFirst());
    };
  }
}
