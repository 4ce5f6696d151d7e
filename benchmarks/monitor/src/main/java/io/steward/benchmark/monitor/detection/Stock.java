package io.steward.benchmark.monitor.detection;

import io.steward.benchmark.monitor.contestant.Patience;
import io.steward.benchmark.monitor.contestant.steward.Backlog;
import io.steward.benchmark.monitor.contestant.steward.MonitorProcess;
import io.steward.benchmark.monitor.workload.OrderRecords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The orders that the monitor holds, two open promises each. They come as events like all others,
 * so whatever the monitor keeps of an order is there.
 */
final class Stock {
  private static final Duration FAR = Duration.ofDays(2);
  private static final Duration LONGEST = Duration.ofHours(2);

  private final Producer<String, byte[]> producer;
  private final Backlog backlog;
  private final MonitorProcess monitor;
  private final Clock clock;
  private final Queue<Integer> toDispatch = new ArrayDeque<>();
  private int orders;
  private int ended;

  Stock(Producer<String, byte[]> producer, Backlog backlog, MonitorProcess monitor, Clock clock) {
    this.producer = producer;
    this.backlog = backlog;
    this.monitor = monitor;
    this.clock = clock;
  }

  /** Places orders until so many promises are open, and waits until all of them are stored. */
  void fillTo(int promises) {
    while (open() < promises) {
      placeOne();
    }
    settle();
  }

  /** How many promises are open; an order that was dispatched, or failed to be, has one still. */
  int open() {
    return 2 * orders - ended;
  }

  /** Places an order that is not due for days. */
  void placeOne() {
    Instant now = clock.instant();
    toDispatch.add(orders);
    send(OrderRecords.placed(orders++, now, now.plus(FAR)));
  }

  /** Places an order that has to be dispatched by then and will not be, and answers its number. */
  int placeOneDue(Instant dispatchBy) {
    int order = orders++;
    ended++;
    send(OrderRecords.placed(order, clock.instant(), dispatchBy));
    return order;
  }

  /** Dispatches the order that has waited longest for it. */
  void dispatchOne() {
    ended++;
    send(OrderRecords.dispatched(toDispatch.remove(), clock.instant()));
  }

  private void send(ProducerRecord<String, byte[]> record) {
    producer.send(record);
  }

  /** Waits until the monitor has nothing left to do. */
  Instant settle() {
    producer.flush();
    long sent = backlog.eventsOnTopic();
    return Patience.await(
        "an empty backlog",
        LONGEST,
        monitor::requireAlive,
        () ->
            backlog.eventsDone() >= sent && backlog.allSaid()
                ? Optional.of(clock.instant())
                : Optional.empty());
  }
}
