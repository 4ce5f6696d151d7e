package io.steward.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

  private static final long LAST_CENTURY = 900_000_000_000L;

  @Test
  void createsTopicsOnceAndOnFirstUse() throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.forTests()) {
      kafka.createTopics(List.of("orders"), 3);
      kafka.createTopics(List.of("orders"), 3);

      assertThat(send(kafka, "orders")).isZero();
      assertThat(send(kafka, "unheard.of")).isZero();
    }
  }

  @Test
  void keepsOldRecordsThroughARestart(@TempDir Path folder) throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.builder().folder(folder).start()) {
      kafka.createTopics(List.of("orders"), 1);
      send(kafka, "orders");
    }
    try (EmbeddedKafka kafka = EmbeddedKafka.builder().folder(folder).start()) {
      assertThat(read(kafka, new TopicPartition("orders", 0))).isEqualTo("parcel");
    }
  }

  private static long send(EmbeddedKafka kafka, String topic) throws Exception {
    try (var producer =
        new KafkaProducer<>(client(kafka), new StringSerializer(), new StringSerializer())) {
      return producer
          .send(new ProducerRecord<>(topic, 0, LAST_CENTURY, "key", "parcel"))
          .get()
          .offset();
    }
  }

  private static String read(EmbeddedKafka kafka, TopicPartition partition) {
    try (var consumer =
        new KafkaConsumer<>(client(kafka), new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
    }
  }

  private static Map<String, Object> client(EmbeddedKafka kafka) {
    return Map.of("bootstrap.servers", kafka.bootstrapServers());
  }
}
