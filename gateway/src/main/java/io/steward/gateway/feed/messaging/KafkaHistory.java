package io.steward.gateway.feed.messaging;

import io.steward.gateway.feed.FeedEvent;
import io.steward.gateway.feed.FeedHistory;
import io.steward.gateway.feed.Positions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads the past with a consumer of its own, closed when it has caught up. */
@ApplicationScoped
class KafkaHistory implements FeedHistory {
  private static final Duration POLL = Duration.ofMillis(500);

  private final FeedConsumers consumers;
  private final FeedRecords records;

  KafkaHistory(FeedConsumers consumers, FeedRecords records) {
    this.consumers = consumers;
    this.records = records;
  }

  @Override
  public void replay(Positions from, Positions until, Reader reader) throws InterruptedException {
    try (Consumer<String, byte[]> consumer = consumers.open()) {
      Set<TopicPartition> behind = behind(from, until);
      consumer.assign(behind);
      behind.forEach(p -> consumer.seek(p, from.next(FeedConsumers.partition(p))));
      while (!behind.isEmpty() && reader.wantsMore()) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
          read(record, until, reader);
        }
        behind.removeIf(p -> consumer.position(p) >= until.next(FeedConsumers.partition(p)));
      }
    }
  }

  /** What lies after the positions is left to the live feed, which will tell it in its order. */
  private void read(ConsumerRecord<String, byte[]> record, Positions until, Reader reader)
      throws InterruptedException {
    Optional<FeedEvent> event = records.read(record);
    if (event.isPresent() && record.offset() < until.next(event.get().partition())) {
      reader.read(event.get());
    }
  }

  private static Set<TopicPartition> behind(Positions from, Positions until) {
    Set<TopicPartition> behind = new HashSet<>();
    until
        .partitions()
        .forEach(
            p -> {
              if (from.next(p) < until.next(p)) {
                behind.add(FeedConsumers.kafka(p));
              }
            });
    return behind;
  }

  @Override
  public Positions ends() {
    try (Consumer<String, byte[]> consumer = consumers.open()) {
      return Positions.of(consumers.ends(consumer, consumers.partitions(consumer)));
    }
  }
}
