package io.steward.benchmark.monitor.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads sla.events beside the contestant and notes which orders' breaches are there. */
public final class BreachWatch implements AutoCloseable {
  /** The topic on which breaches are announced. */
  public static final String TOPIC = "sla.events";

  /** The type of the announcement, in the header {@code ce_type}. */
  public static final String BREACHED = "sla.breached.v1";

  private static final String WITHDRAWN = "sla.breach-withdrawn.v1";

  private final Consumer<String, byte[]> consumer;
  private final Listener listener;
  private final BitSet breached = new BitSet();
  private final Thread thread;
  private int repeated;
  private int withdrawn;
  private Instant last = Instant.EPOCH;
  private volatile boolean closed;
  private volatile @Nullable RuntimeException failure;

  private BreachWatch(Consumer<String, byte[]> consumer, Listener listener) {
    this.consumer = consumer;
    this.listener = listener;
    this.thread = Thread.ofPlatform().name("breach-watch").daemon().unstarted(this::run);
  }

  /** Watches all partitions of the topic from their beginning. */
  public static BreachWatch start(String bootstrapServers) {
    return start(bootstrapServers, (order, arrived) -> {});
  }

  /** As {@link #start(String)}, and tells the listener of each new breach when it arrives. */
  public static BreachWatch start(String bootstrapServers, Listener listener) {
    Consumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                100),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions = new ArrayList<>();
    consumer
        .partitionsFor(TOPIC)
        .forEach(p -> partitions.add(new TopicPartition(TOPIC, p.partition())));
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    BreachWatch watch = new BreachWatch(consumer, listener);
    watch.thread.start();
    return watch;
  }

  private void run() {
    try (consumer) {
      while (!closed) {
        var records = consumer.poll(Duration.ofMillis(100));
        Instant now = Instant.now();
        records.forEach(record -> note(record, now));
      }
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  private synchronized void note(ConsumerRecord<String, byte[]> record, Instant now) {
    switch (type(record)) {
      case BREACHED -> {
        int order = number(record.key());
        if (breached.get(order)) {
          repeated++;
        } else {
          breached.set(order);
          last = now;
          listener.breached(order, now);
        }
      }
      case WITHDRAWN -> withdrawn++;
      default -> {
        // Announcements of other kinds are of no consequence here.
      }
    }
  }

  private static String type(ConsumerRecord<String, byte[]> record) {
    Header header = record.headers().lastHeader("ce_type");
    return header == null ? "" : new String(header.value(), UTF_8);
  }

  private static int number(String key) {
    return Integer.parseInt(key, key.lastIndexOf('-') + 1, key.length(), 10);
  }

  /** What has been seen so far. */
  public synchronized Seen seen() {
    RuntimeException failed = failure;
    if (failed != null) {
      throw failed;
    }
    return new Seen((BitSet) breached.clone(), repeated, withdrawn, last);
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Who wants to know of each breach. */
  public interface Listener {
    /** The breach of that order's promise arrived at that moment. */
    void breached(int order, Instant arrived);
  }

  /**
   * Breaches on the topic.
   *
   * @param breached the numbers of the orders
   * @param repeated announcements of a breach that was announced before
   * @param withdrawn announcements that a breach was none
   * @param last when the last new one arrived
   */
  public record Seen(BitSet breached, int repeated, int withdrawn, Instant last) {}
}
