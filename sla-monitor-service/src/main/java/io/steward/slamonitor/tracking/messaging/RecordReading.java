package io.steward.slamonitor.tracking.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.steward.platform.event.Topics;
import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.order.OrderEventReading;
import io.steward.slamonitor.stream.EventStream;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Sorts records into valid events and dead letters. They were checked before they came on the
 * topic; they are checked again because others may write to it, and because rules change.
 */
@ApplicationScoped
class RecordReading {
  private final ObjectReader json;
  private final EventStream stream;

  RecordReading(ObjectMapper json, EventStream stream) {
    this.json = json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    this.stream = stream;
  }

  /**
   * What a batch holds.
   *
   * @param refused completes when every dead letter is stored
   */
  record Sorted(List<OrderEvent> events, List<CompletableFuture<Void>> refused) {
    CompletableFuture<Void> refusals() {
      return CompletableFuture.allOf(refused.toArray(CompletableFuture[]::new));
    }
  }

  Sorted sort(ConsumerRecords<String, byte[]> records) {
    List<OrderEvent> events = new ArrayList<>(records.count());
    List<CompletableFuture<Void>> refused = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      switch (read(record)) {
        case OrderEventReading.Valid valid -> events.add(valid.event());
        case OrderEventReading.Invalid invalid ->
            refused.add(
                stream.refuse(
                    Topics.ORDER_EVENTS,
                    record.key(),
                    record.value(),
                    invalid.errors().getFirst()));
      }
    }
    return new Sorted(events, refused);
  }

  private OrderEventReading read(ConsumerRecord<String, byte[]> record) {
    try {
      String text = record.value() == null ? "" : new String(record.value(), UTF_8);
      return OrderEventReading.read(json.readTree(text), text);
    } catch (IOException e) {
      return new OrderEventReading.Invalid(
          List.of(new FieldError("body", "is not JSON", "one order event as a JSON object")));
    }
  }
}
