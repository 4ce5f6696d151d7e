package io.steward.gateway.feed.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.steward.gateway.feed.FeedHub;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The one thread that listens to Kafka and tells the hub, from the end of each topic on. */
@ApplicationScoped
class FeedListening {
  private static final Logger LOG = Logger.getLogger(FeedListening.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

  private final FeedConsumers consumers;
  private final FeedRecords records;
  private final FeedHub hub;
  private final Clock clock;
  private final Thread thread = new Thread(this::run, "feed");
  private volatile boolean running = true;
  private volatile Instant reachedAt = Instant.MIN;
  private @Nullable Instant lookedAt;

  FeedListening(FeedConsumers consumers, FeedRecords records, FeedHub hub, Clock clock) {
    this.consumers = consumers;
    this.records = records;
    this.hub = hub;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    thread.join(POLL.multipliedBy(4).toMillis());
  }

  /** When Kafka last answered. */
  Instant reachedAt() {
    return reachedAt;
  }

  private void run() {
    try (Consumer<String, byte[]> consumer = consumers.open()) {
      List<TopicPartition> heard = new ArrayList<>();
      while (running) {
        turn(consumer, heard);
      }
    } catch (WakeupException e) {
      LOG.debug("the feed stops");
    }
  }

  private void turn(Consumer<String, byte[]> consumer, List<TopicPartition> heard) {
    try {
      discover(consumer, heard);
      if (heard.isEmpty()) {
        Thread.sleep(POLL);
      } else {
        consumer.poll(POLL).forEach(record -> records.read(record).ifPresent(hub::publish));
      }
    } catch (KafkaException e) {
      LOG.warnf("the feed cannot reach Kafka: %s", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }

  /**
   * Partitions that are there when we begin are heard from their end. Those that appear later from
   * their beginning: nothing in them is older than we are.
   */
  private void discover(Consumer<String, byte[]> consumer, List<TopicPartition> heard) {
    Instant now = clock.instant();
    if (lookedAt != null && now.isBefore(lookedAt.plus(LOOK_AGAIN))) {
      return;
    }
    lookedAt = now;
    List<TopicPartition> found = new ArrayList<>(consumers.partitions(consumer));
    reachedAt = clock.instant();
    found.removeAll(heard);
    if (found.isEmpty()) {
      return;
    }
    var from =
        hub.hasBegun() ? consumers.beginnings(consumer, found) : consumers.ends(consumer, found);
    heard.addAll(found);
    consumer.assign(heard);
    from.forEach((partition, offset) -> consumer.seek(FeedConsumers.kafka(partition), offset));
    hub.listensTo(from);
    LOG.infof("the feed listens to %d partitions", heard.size());
  }
}
