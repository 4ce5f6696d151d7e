package io.steward.slamonitor.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.steward.platform.event.DomainEvent;
import io.steward.platform.event.EventHeaders;
import io.steward.platform.event.Topics;
import io.steward.platform.id.Ids;
import io.steward.platform.problem.FieldError;
import io.steward.slamonitor.order.OrderEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands order events to Kafka. A stage that is returned completes when the broker has acknowledged
 * on all replicas; only then may a caller be told that the event was taken.
 */
@ApplicationScoped
public class EventStream {
  private final Producer<String, byte[]> producer;
  private final String source;
  private final ObjectMapper json;
  private final Clock clock;

  EventStream(
      @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
      @ConfigProperty(name = "quarkus.application.name") String source,
      ObjectMapper json,
      Clock clock) {
    this.source = source;
    this.json = json;
    this.clock = clock;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.CLIENT_ID_CONFIG,
                source + "-order-events",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                // A bulk call fills batches by itself; a single event must not wait for company.
                ProducerConfig.LINGER_MS_CONFIG,
                1,
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                30_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Publishes an accepted event on order.events, as the bytes that came. */
  public CompletableFuture<Void> accept(OrderEvent event, byte[] body) {
    EventHeaders headers =
        new EventHeaders(
            event.id(), event.type().eventType(), source, clock.instant(), event.key().toString());
    return send(
        new ProducerRecord<>(
            Topics.ORDER_EVENTS, null, event.key().toString(), body, headers.toKafka()));
  }

  /** Publishes an event under a new id. */
  public CompletableFuture<Void> publish(DomainEvent event) {
    EventHeaders headers =
        new EventHeaders(
            Ids.next().toString(), event.type(), source, clock.instant(), event.subject());
    return send(
        new ProducerRecord<>(
            event.topic(), null, event.key(), bytes(event.payload()), headers.toKafka()));
  }

  /**
   * Puts a record that cannot be used on the dead-letter topic of the topic it came from, with what
   * is wrong with it in the headers {@code dlq_field}, {@code dlq_reason} and {@code dlq_expected}.
   */
  public CompletableFuture<Void> refuse(String topic, String key, byte[] body, FieldError error) {
    var record = new ProducerRecord<>(topic + ".sla-monitor.dlq", key, body);
    record
        .headers()
        .add("dlq_field", error.field().getBytes(UTF_8))
        .add("dlq_reason", error.reason().getBytes(UTF_8))
        .add("dlq_expected", error.expected().getBytes(UTF_8));
    return send(record);
  }

  private byte[] bytes(Object payload) {
    try {
      return json.writeValueAsBytes(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an event payload cannot be written as JSON", e);
    }
  }

  private CompletableFuture<Void> send(ProducerRecord<String, byte[]> record) {
    CompletableFuture<Void> acknowledged = new CompletableFuture<>();
    producer.send(
        record,
        (metadata, failure) -> {
          if (failure == null) {
            acknowledged.complete(null);
          } else {
            acknowledged.completeExceptionally(failure);
          }
        });
    return acknowledged;
  }

  @PreDestroy
  void close() {
    producer.close();
  }
}
