package io.steward.platform.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Listens on a topic from the moment it is made, and speaks to it as another service would. */
public final class KafkaProbe implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final KafkaConsumer<String, byte[]> consumer;
  private final KafkaProducer<String, byte[]> producer;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private @Nullable List<Future<RecordMetadata>> underWay;

  /** A record as a consumer meets it; header values as text. */
  public record Received(String key, Map<String, String> headers, JsonNode payload) {
    /** The CloudEvents type. */
    public String type() {
      return headers.getOrDefault("ce_type", "");
    }
  }

  private KafkaProbe(String bootstrapServers, String topic) {
    Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers);
    consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(p -> new TopicPartition(p.topic(), p.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  /** A probe on the broker that the application under test is configured with. */
  public static KafkaProbe on(String topic) {
    return new KafkaProbe(
        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), topic);
  }

  /** Waits for the first record of the type and key that satisfies the condition. */
  public Received await(String type, String key, Predicate<JsonNode> condition) {
    return Awaitility.await(type + " of " + key)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> find(type, key, condition), found -> !found.isEmpty())
        .getFirst();
  }

  /** Waits for the first record of the type and key. */
  public Received await(String type, String key) {
    return await(type, key, payload -> true);
  }

  /** All records of the type and key that have arrived until now. */
  public List<Received> find(String type, String key, Predicate<JsonNode> condition) {
    poll();
    return received.stream()
        .filter(r -> r.type().equals(type) && key.equals(r.key()) && condition.test(r.payload()))
        .toList();
  }

  /** All records that have arrived until now, of any type. */
  public List<Received> all() {
    poll();
    return List.copyOf(received);
  }

  /** Publishes what the block sends without waiting for each, but for all of it: for storms. */
  public void together(Runnable block) {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    underWay = sent;
    try {
      block.run();
    } finally {
      underWay = null;
    }
    sent.forEach(KafkaProbe::acknowledged);
  }

  private static void acknowledged(Future<RecordMetadata> sent) {
    try {
      sent.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Publishes an event under a new id, and returns the id. */
  public String send(String topic, String key, String type, String subject, Object payload) {
    String id = UUID.randomUUID().toString();
    send(topic, key, type, subject, id, payload);
    return id;
  }

  /** Publishes an event under the given id, for example twice. */
  public void send(
      String topic, String key, String type, String subject, String id, Object payload) {
    try {
      byte[] body =
          payload instanceof String text ? text.getBytes(UTF_8) : JSON.writeValueAsBytes(payload);
      var record = new ProducerRecord<>(topic, key, body);
      Map<String, String> attributes =
          Map.of(
              "ce_specversion",
              "1.0",
              "ce_id",
              id,
              "ce_type",
              type,
              "ce_source",
              "test",
              "ce_time",
              Instant.now().toString(),
              "ce_subject",
              subject);
      attributes.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
      Future<RecordMetadata> sent = producer.send(record);
      if (underWay == null) {
        acknowledged(sent);
      } else {
        underWay.add(sent);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void poll() {
    List<Received> batch = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
      Map<String, String> headers = new TreeMap<>();
      record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), UTF_8)));
      batch.add(new Received(String.valueOf(record.key()), headers, read(record.value())));
    }
    received.addAll(batch);
  }

  private static JsonNode read(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    consumer.close();
    producer.close();
  }
}
