package io.steward.benchmark.monitor.workload;

import io.steward.benchmark.monitor.world.Narrator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Puts a workload on its topic, in the order in which it happened. */
public final class TopicFilling implements AutoCloseable {
  private static final int STEP = 500_000;

  private final Workload workload;
  private final OrderEventJson json;
  private final Producer<String, byte[]> producer;
  private final Narrator narrator;
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
  private int sent;

  public TopicFilling(Workload workload, String bootstrapServers, Narrator narrator) {
    this.workload = workload;
    this.json = new OrderEventJson(workload);
    this.producer = producer(bootstrapServers);
    this.narrator = narrator;
  }

  /** A producer of order events that fills batches and loses none. */
  public static Producer<String, byte[]> producer(String bootstrapServers) {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.LINGER_MS_CONFIG,
            5,
            ProducerConfig.BATCH_SIZE_CONFIG,
            128 * 1024,
            ProducerConfig.BUFFER_MEMORY_CONFIG,
            64L * 1024 * 1024),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  /** Sends everything and returns when the broker has it. */
  public void fill() {
    int meanwhile = workload.placedMeanwhile();
    for (int step = 0; step < workload.orders() + meanwhile; step++) {
      if (step < workload.orders()) {
        send(placed(step));
      }
      if (step >= meanwhile) {
        send(dispatched(step - meanwhile));
      }
    }
    producer.flush();
    Exception refused = failure.get();
    if (refused != null) {
      throw new IllegalStateException("the topic cannot be filled", refused);
    }
  }

  private ProducerRecord<String, byte[]> placed(int order) {
    String reference = Workload.reference(order);
    return OrderRecords.record(
        Workload.account(order),
        reference,
        OrderEventJson.placedId(reference),
        "order.placed.v1",
        workload.placedAt(order),
        json.placed(order));
  }

  private ProducerRecord<String, byte[]> dispatched(int order) {
    String reference = Workload.reference(order);
    return OrderRecords.record(
        Workload.account(order),
        reference,
        OrderEventJson.dispatchedId(reference),
        "order.dispatched.v1",
        workload.dispatchedAt(order),
        json.dispatched(order));
  }

  private void send(ProducerRecord<String, byte[]> record) {
    producer.send(
        record,
        (metadata, refused) -> {
          if (refused != null) {
            failure.set(refused);
          }
        });
    sent++;
    if (sent % STEP == 0) {
      narrator.say("  %,d events are on the topic", sent);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
