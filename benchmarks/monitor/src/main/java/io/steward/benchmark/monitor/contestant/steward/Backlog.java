package io.steward.benchmark.monitor.contestant.steward;

import io.steward.benchmark.monitor.workload.OrderRecords;
import io.steward.benchmark.monitor.world.World;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** What the monitor has still to do, seen from outside. */
public final class Backlog implements AutoCloseable {
  private static final String GROUP = "sla-monitor";
  private static final int PARTITIONS = 4;

  private final World world;
  private final Connection connection;

  public Backlog(World world) {
    this.world = world;
    try {
      this.connection = world.database().connect();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** When the first transaction that stored events began; empty while nothing is stored. */
  Optional<Instant> firstStored() {
    return Optional.ofNullable(
            one("select min(received_at) from order_event", OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  /** Events whose effect is stored and whose offset is committed. */
  public long eventsDone() {
    try {
      return world
          .broker()
          .admin()
          .listConsumerGroupOffsets(GROUP)
          .partitionsToOffsetAndMetadata()
          .get()
          .entrySet()
          .stream()
          .filter(e -> e.getKey().topic().equals(OrderRecords.TOPIC) && e.getValue() != null)
          .mapToLong(e -> e.getValue().offset())
          .sum();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Events on the topic. */
  public long eventsOnTopic() {
    Map<TopicPartition, OffsetSpec> ends =
        java.util.stream.IntStream.range(0, PARTITIONS)
            .boxed()
            .collect(
                Collectors.toMap(
                    p -> new TopicPartition(OrderRecords.TOPIC, p), p -> OffsetSpec.latest()));
    try {
      return world.broker().admin().listOffsets(ends).all().get().values().stream()
          .mapToLong(end -> end.offset())
          .sum();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Whether every announcement is sent and every changed day stated. */
  public boolean allSaid() {
    return Boolean.TRUE.equals(
        one(
            "select not exists (select from outbox) and not exists (select from changed_day)",
            Boolean.class));
  }

  private <T> T one(String query, Class<T> type) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getObject(1, type);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
