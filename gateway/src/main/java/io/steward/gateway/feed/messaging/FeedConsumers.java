package io.steward.gateway.feed.messaging;

import io.steward.gateway.feed.Partition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes consumers that belong to no group, commit nothing and read what they are told to. */
@ApplicationScoped
class FeedConsumers {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final String brokers;
  private final List<String> topics;

  FeedConsumers(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers, FeedConfig feed) {
    this.brokers = brokers;
    this.topics = feed.topics();
  }

  Consumer<String, byte[]> open() {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            brokers,
            ConsumerConfig.CLIENT_ID_CONFIG,
            "gateway-feed",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            // A topic is made by who owns it.
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            // An offset that retention has removed: what is left is still told.
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest"),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  /** The partitions of the topics that exist. */
  List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
    return topics.stream()
        .flatMap(topic -> consumer.partitionsFor(topic, PATIENCE).stream())
        .map(p -> new TopicPartition(p.topic(), p.partition()))
        .toList();
  }

  /** Where the partitions end. */
  Map<Partition, Long> ends(Consumer<String, byte[]> consumer, List<TopicPartition> partitions) {
    return feedOffsets(consumer.endOffsets(partitions, PATIENCE));
  }

  /** Where the partitions begin. */
  Map<Partition, Long> beginnings(
      Consumer<String, byte[]> consumer, List<TopicPartition> partitions) {
    return feedOffsets(consumer.beginningOffsets(partitions, PATIENCE));
  }

  private static Map<Partition, Long> feedOffsets(Map<TopicPartition, Long> offsets) {
    return offsets.entrySet().stream()
        .collect(Collectors.toMap(e -> partition(e.getKey()), Map.Entry::getValue));
  }

  static Partition partition(TopicPartition partition) {
    return new Partition(partition.topic(), partition.partition());
  }

  static TopicPartition kafka(Partition partition) {
    return new TopicPartition(partition.topic(), partition.number());
  }
}
