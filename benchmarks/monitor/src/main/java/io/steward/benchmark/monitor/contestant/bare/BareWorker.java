package io.steward.benchmark.monitor.contestant.bare;

import io.steward.benchmark.monitor.contestant.child.Breach;
import io.steward.benchmark.monitor.contestant.child.Progress;
import io.steward.benchmark.monitor.workload.OrderReportReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;

/**
 * One of the threads of a bare consumer: takes what there is, writes it in one transaction,
 * announces what it found broken, and only then commits the offsets.
 */
final class BareWorker implements Runnable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final Consumer<byte[], byte[]> consumer;
  private final Producer<String, byte[]> producer;
  private final Connection connection;
  private final Rows.Writer writer;
  private final Progress progress;
  private final OrderReportReader reader = new OrderReportReader();

  BareWorker(
      Consumer<byte[], byte[]> consumer,
      Producer<String, byte[]> producer,
      Connection connection,
      Rows.Writer writer,
      Progress progress) {
    this.consumer = consumer;
    this.producer = producer;
    this.connection = connection;
    this.writer = writer;
    this.progress = progress;
  }

  @Override
  public void run() {
    try (consumer) {
      while (!progress.complete()) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        if (!records.isEmpty()) {
          progress.begin();
          settle(read(records));
          consumer.commitSync();
          progress.took(records.count());
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Rows.Event> read(ConsumerRecords<byte[], byte[]> records) {
    List<Rows.Event> batch = new ArrayList<>(records.count());
    records.forEach(r -> batch.add(new Rows.Event(reader.read(r.value()), r.value())));
    return batch;
  }

  private void settle(List<Rows.Event> batch) throws SQLException {
    List<Rows.Broken> broken = writer.write(batch);
    connection.commit();
    broken.forEach(b -> producer.send(Breach.record(b.key(), b.dueAt())));
    producer.flush();
  }
}
