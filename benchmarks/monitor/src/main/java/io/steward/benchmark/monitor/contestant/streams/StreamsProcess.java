package io.steward.benchmark.monitor.contestant.streams;

import io.steward.benchmark.monitor.contestant.child.Progress;
import io.steward.benchmark.monitor.measure.BreachWatch;
import io.steward.benchmark.monitor.workload.OrderRecords;
import io.steward.benchmark.monitor.workload.Punctuality;
import io.steward.benchmark.monitor.world.Logs;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;

/** The JVM of Kafka Streams: two stream threads, at least once, a changelog behind each store. */
final class StreamsProcess {
  private static final int THREADS = 2;

  private StreamsProcess() {}

  /** Arguments: whether on disk, bootstrap servers, number of events, application, folder. */
  public static void main(String[] arguments) throws InterruptedException {
    Logs.complaintsOnly();
    PromiseStores stores = new PromiseStores(Boolean.parseBoolean(arguments[0]));
    Progress progress = new Progress(Long.parseLong(arguments[2]));
    try (KafkaStreams streams =
        new KafkaStreams(
            topology(stores, progress), settings(arguments[1], arguments[3], arguments[4]))) {
      streams.start();
      progress.awaitAll();
      progress.tell(figures(streams));
    }
  }

  private static Topology topology(PromiseStores stores, Progress progress) {
    Topology topology = new Topology();
    topology.addSource(
        "events",
        Serdes.String().deserializer(),
        Serdes.ByteArray().deserializer(),
        OrderRecords.TOPIC);
    topology.addProcessor("promises", () -> new PromiseProcessor(progress), "events");
    stores.builders().forEach(store -> topology.addStateStore(store, "promises"));
    topology.addSink(
        "breaches",
        BreachWatch.TOPIC,
        Serdes.String().serializer(),
        Serdes.ByteArray().serializer(),
        "promises");
    return topology;
  }

  private static Properties settings(String bootstrapServers, String application, String folder) {
    Properties settings = new Properties();
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
    settings.put(StreamsConfig.STATE_DIR_CONFIG, folder);
    settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, THREADS);
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    // As often as Flink takes a checkpoint.
    settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 10_000);
    settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksDbSettings.class);
    settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 10_000);
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 256 * 1024);
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 20);
    return settings;
  }

  private static Map<String, Punctuality> figures(KafkaStreams streams) {
    Map<String, Punctuality> figures = new TreeMap<>();
    var store =
        streams.store(
            StoreQueryParameters.fromNameAndType(
                PromiseStores.FIGURES, QueryableStoreTypes.<String, Punctuality>keyValueStore()));
    try (KeyValueIterator<String, Punctuality> all = store.all()) {
      all.forEachRemaining(figure -> figures.merge(figure.key, figure.value, Punctuality::plus));
    }
    return figures;
  }
}
