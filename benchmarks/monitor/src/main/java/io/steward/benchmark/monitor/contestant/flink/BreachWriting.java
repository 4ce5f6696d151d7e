package io.steward.benchmark.monitor.contestant.flink;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.steward.benchmark.monitor.contestant.child.Breach;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes breaches, given as the order's key and the time that was promised. */
final class BreachWriting implements KafkaRecordSerializationSchema<Tuple2<String, Long>> {
  private static final long serialVersionUID = 1;

  @Override
  public ProducerRecord<byte[], byte[]> serialize(
      Tuple2<String, Long> breach, KafkaSinkContext context, Long timestamp) {
    var record = Breach.record(breach.f0, breach.f1);
    return new ProducerRecord<>(
        record.topic(), null, record.key().getBytes(UTF_8), record.value(), record.headers());
  }
}
