package io.steward.benchmark.monitor.world;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** A Kafka broker in a JVM of its own, so that its work can be told from everybody else's. */
public final class Broker implements AutoCloseable {
  private static final int HEAP_MEGABYTES = 1024;
  private static final int PARTITIONS = 4;

  private final ChildProcess process;
  private final String bootstrapServers;
  private final Admin admin;

  private Broker(ChildProcess process, String bootstrapServers) {
    this.process = process;
    this.bootstrapServers = bootstrapServers;
    this.admin = Admin.create(Map.of("bootstrap.servers", (Object) bootstrapServers));
  }

  static Broker start(Path folder) {
    CompletableFuture<String> address = new CompletableFuture<>();
    ChildProcess process =
        ChildProcess.start(
            Jvm.of(HEAP_MEGABYTES)
                .running(ClassPath.PLAIN, BrokerProcess.class, folder.resolve("kafka").toString()),
            Map.of(),
            folder.resolve("kafka.log"),
            address::complete);
    try {
      return new Broker(process, address.get(60, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException e) {
      process.close();
      throw new IllegalStateException("the broker does not start; see " + folder, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.close();
      throw new IllegalStateException("interrupted while the broker started", e);
    }
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  public long pid() {
    return process.pid();
  }

  public Admin admin() {
    return admin;
  }

  /** Makes the topics anew, empty, each with four partitions and without an end of keeping. */
  public void renew(List<String> topics) {
    admin.deleteTopics(topics).topicNameValues().values().forEach(Broker::await);
    var wanted =
        topics.stream()
            .map(
                topic ->
                    new NewTopic(topic, PARTITIONS, (short) 1)
                        .configs(Map.of("retention.ms", "-1")))
            .toList();
    // A topic that is being deleted still exists for a moment.
    boolean made = false;
    while (!made) {
      made = admin.createTopics(wanted).values().values().stream().allMatch(Broker::await);
    }
  }

  /** Deletes the topics whose names begin like that. */
  public void deleteTopics(String beginning) {
    try {
      var leftover =
          admin.listTopics().names().get().stream()
              .filter(name -> name.startsWith(beginning))
              .toList();
      admin.deleteTopics(leftover).topicNameValues().values().forEach(Broker::await);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Forgets how far groups had read. */
  public void forgetGroups(List<String> groups) {
    admin.deleteConsumerGroups(groups).deletedGroups().values().forEach(Broker::awaitAnyEnd);
  }

  private static boolean await(KafkaFuture<Void> change) {
    try {
      change.get();
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return true;
      }
      if (e.getCause() instanceof TopicExistsException) {
        return false;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void awaitAnyEnd(KafkaFuture<Void> change) {
    try {
      change.get();
    } catch (ExecutionException neverThere) {
      // A group that has never read has nothing to be forgotten.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    admin.close();
    process.close();
  }
}
