package io.steward.local.demo;

import io.steward.local.client.OrderIntake;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Sends every event of the demonstration when its time has come. */
final class OrderFeed {

  private static final int BATCH = 2_000;
  // No quick order lives longer, returns included.
  private static final Duration LONGEST_LIFE = Duration.ofMinutes(45);

  private final DemoOrders orders;
  private final OrderIntake intake;
  private final Path bookmarkFile;
  private final Clock clock;
  private final PriorityQueue<DemoEvent> coming = new PriorityQueue<>();
  private Bookmark bookmark;
  private Instant placedUpTo;

  OrderFeed(Bookmark bookmark, OrderIntake intake, Path bookmarkFile, Clock clock) {
    this.orders = DemoOrders.since(bookmark.start());
    this.intake = intake;
    this.bookmarkFile = bookmarkFile;
    this.clock = clock;
    this.bookmark = bookmark;
    this.placedUpTo = bookmark.told().minus(LONGEST_LIFE);
    orders.history().filter(this::untold).forEach(coming::add);
  }

  /** Sends all that has happened by now and was not sent before. */
  void catchUp() throws IOException, InterruptedException {
    Instant now = clock.instant();
    orders.stream(placedUpTo, now).filter(this::untold).forEach(coming::add);
    placedUpTo = now;
    send(happened(now));
    remember(now);
  }

  /**
   * Takes what has happened, each order in one piece: in order of time alone, a history would bring
   * the dispatch batches after the placement, and its deadline would pass in between.
   */
  private List<DemoEvent> happened(Instant now) {
    List<DemoEvent> happened = new ArrayList<>();
    while (due(now)) {
      happened.add(coming.remove());
    }
    happened.sort(
        Comparator.comparing(DemoEvent::account)
            .thenComparing(DemoEvent::order)
            .thenComparing(DemoEvent::occurredAt));
    return happened;
  }

  /** What cannot be sent is put back for the next time. */
  private void send(List<DemoEvent> events) throws IOException, InterruptedException {
    for (int from = 0; from < events.size(); from += BATCH) {
      List<DemoEvent> batch = events.subList(from, Math.min(from + BATCH, events.size()));
      try {
        intake.send(batch.stream().map(DemoEvent::json).toList());
      } catch (IOException e) {
        coming.addAll(events.subList(from, events.size()));
        throw e;
      }
    }
  }

  private void remember(Instant told) throws IOException {
    bookmark = bookmark.movedTo(told);
    bookmark.write(bookmarkFile);
  }

  private boolean due(Instant now) {
    DemoEvent next = coming.peek();
    return next != null && !next.occurredAt().isAfter(now);
  }

  private boolean untold(DemoEvent event) {
    return event.occurredAt().isAfter(bookmark.told());
  }
}
