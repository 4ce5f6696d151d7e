package io.steward.platform.embedded;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * A running single-node Kafka (KRaft) inside this JVM, on the loopback interface.
 *
 * <p>Topics come into being on first use, with four partitions, and are kept for ever: events that
 * tell of last year would otherwise be deleted as soon as they arrive.
 */
public final class EmbeddedKafka implements AutoCloseable {

  private final KafkaRaftServer server;
  private final KafkaFolder folder;
  private final int port;

  EmbeddedKafka(KafkaRaftServer server, KafkaFolder folder, int port) {
    this.server = server;
    this.folder = folder;
    this.port = port;
  }

  /** A broker for tests: empty and forgotten afterwards. */
  public static EmbeddedKafka forTests() {
    return builder().start();
  }

  /** A broker that is set up step by step; without a step it is one for tests. */
  public static KafkaBuilder builder() {
    return new KafkaBuilder();
  }

  public String bootstrapServers() {
    return "localhost:" + port;
  }

  public int port() {
    return port;
  }

  /** Creates the topics that do not exist; those that exist stay as they are. */
  public void createTopics(Collection<String> names, int partitions) {
    try (Admin admin =
        Admin.create(
            Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) bootstrapServers()))) {
      var topics =
          names.stream()
              .map(name -> new NewTopic(name, Optional.of(partitions), Optional.empty()))
              .toList();
      admin.createTopics(topics).values().values().forEach(EmbeddedKafka::awaitCreation);
    }
  }

  private static void awaitCreation(KafkaFuture<Void> creation) {
    try {
      creation.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("a topic cannot be created", e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating topics", e);
    }
  }

  /** Ends the broker in order; records that were acknowledged are kept in a kept folder. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
    folder.forgetIfTemporary();
  }
}
