package io.steward.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Moves events from the table to the broker, on one thread, until it is closed.
 *
 * <p>A row is gone only after the broker has acknowledged it. A crash between the two sends the row
 * again with the same {@code ce_id}: delivery is at least once, in order per key, and consumers are
 * idempotent.
 */
final class OutboxRelay implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final int BATCH = 2_000;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final OutboxTable table;
  private final OutboxTable.Publisher publisher;
  private final RelaySignal signal;
  private final Duration poll;
  private final Clock clock;
  private final Thread thread;
  private volatile boolean closed;
  private volatile @Nullable Instant oldestWaiting;

  OutboxRelay(
      OutboxTable table,
      OutboxTable.Publisher publisher,
      RelaySignal signal,
      Duration poll,
      Clock clock) {
    this.table = table;
    this.publisher = publisher;
    this.signal = signal;
    this.poll = poll;
    this.clock = clock;
    this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /** How long the oldest event that the relay knows of has been waiting; zero when none waits. */
  Duration lag() {
    Instant since = oldestWaiting;
    return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
  }

  private void run() {
    Duration pause = poll;
    while (!closed) {
      try {
        boolean more = table.drain(BATCH, this::publish) == BATCH;
        oldestWaiting = null;
        pause = poll;
        if (!more) {
          signal.await(pause);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (Exception e) {
        if (closed) {
          return;
        }
        pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
        LOG.warnf(e, "relay failed, events stay stored; trying again in %s", pause);
        rest(pause);
      }
    }
  }

  private void publish(List<OutboxRow> rows) throws Exception {
    if (!rows.isEmpty()) {
      oldestWaiting = rows.getFirst().occurredAt();
      publisher.publish(rows);
    }
  }

  private void rest(Duration pause) {
    try {
      signal.await(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed = true;
    }
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  /** Lets the batch in hand finish, for a few seconds; what is not sent by then stays stored. */
  @Override
  public void close() {
    closed = true;
    signal.raise();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread.interrupt();
  }
}
