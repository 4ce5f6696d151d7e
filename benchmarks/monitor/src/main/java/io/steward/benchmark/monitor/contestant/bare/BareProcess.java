package io.steward.benchmark.monitor.contestant.bare;

import io.steward.benchmark.monitor.contestant.child.Progress;
import io.steward.benchmark.monitor.workload.OrderRecords;
import io.steward.benchmark.monitor.workload.TopicFilling;
import io.steward.benchmark.monitor.world.Database;
import io.steward.benchmark.monitor.world.Logs;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The JVM of a bare consumer: two threads, each with its partitions and its connection. */
final class BareProcess {
  private static final int THREADS = 2;
  private static final int BATCH = 10_000;

  private final String bootstrapServers;
  private final String jdbcUrl;
  private final Rows rows;
  private final Progress progress;

  private BareProcess(String bootstrapServers, String jdbcUrl, Rows rows, Progress progress) {
    this.bootstrapServers = bootstrapServers;
    this.jdbcUrl = jdbcUrl;
    this.rows = rows;
    this.progress = progress;
  }

  /** Arguments: which rows, bootstrap servers, address of the database, number of events, group. */
  public static void main(String[] arguments) throws SQLException, InterruptedException {
    Logs.complaintsOnly();
    Rows rows = arguments[0].equals(BareConsumer.NARROW) ? new NarrowRows() : new SameRows();
    Progress progress = new Progress(Long.parseLong(arguments[3]));
    new BareProcess(arguments[1], arguments[2], rows, progress).run(arguments[4]);
  }

  private void run(String group) throws SQLException, InterruptedException {
    try (Producer<String, byte[]> producer = TopicFilling.producer(bootstrapServers);
        Connection questions = connect()) {
      for (int lane = 0; lane < THREADS; lane++) {
        Connection connection = connect();
        connection.setAutoCommit(false);
        Thread.ofPlatform()
            .name("lane-" + lane)
            .daemon()
            .start(
                new BareWorker(
                    consumer(group), producer, connection, rows.on(connection, lane), progress));
      }
      progress.awaitAll();
      progress.tell(rows.punctuality(questions));
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, Database.NAME, Database.NAME);
  }

  private Consumer<byte[], byte[]> consumer(String group) {
    Consumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                BATCH,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                8 * 1024 * 1024),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.subscribe(List.of(OrderRecords.TOPIC));
    return consumer;
  }
}
