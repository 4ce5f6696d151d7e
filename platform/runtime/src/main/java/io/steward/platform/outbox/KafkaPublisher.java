package io.steward.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.steward.platform.event.EventHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends rows to Kafka as CloudEvents, {@code acks=all}, idempotent, and waits for each
 * acknowledgement.
 */
final class KafkaPublisher implements OutboxTable.Publisher, AutoCloseable {
  private final Producer<String, byte[]> producer;
  private final String source;

  KafkaPublisher(String bootstrapServers, String source) {
    this.source = source;
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.CLIENT_ID_CONFIG,
                source + "-outbox",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  @Override
  public void publish(List<OutboxRow> rows) throws InterruptedException, ExecutionException {
    List<Future<RecordMetadata>> pending = new ArrayList<>(rows.size());
    for (OutboxRow row : rows) {
      pending.add(producer.send(toRecord(row)));
    }
    for (Future<RecordMetadata> acknowledgement : pending) {
      acknowledgement.get();
    }
  }

  private ProducerRecord<String, byte[]> toRecord(OutboxRow row) {
    var headers =
        new EventHeaders(row.id().toString(), row.type(), source, row.occurredAt(), row.subject());
    return new ProducerRecord<>(
        row.topic(), null, row.key(), row.payload().getBytes(UTF_8), headers.toKafka());
  }

  @Override
  public void close() {
    producer.close();
  }
}
