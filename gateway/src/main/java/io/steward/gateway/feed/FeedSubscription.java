package io.steward.gateway.feed;

import java.util.function.Predicate;

/**
 * One listener and how far it has heard. An event at a position it has passed is not sent again,
 * whatever way it comes.
 */
public final class FeedSubscription {
  private final Predicate<FeedEvent> filter;
  private final FeedSink sink;
  private volatile Positions heard;

  public FeedSubscription(Positions heard, Predicate<FeedEvent> filter, FeedSink sink) {
    this.heard = heard;
    this.filter = filter;
    this.sink = sink;
  }

  /** How far it has heard, counting what the filter kept back. */
  public Positions heard() {
    return heard;
  }

  /** Whether the listener is still there. */
  public boolean isOpen() {
    return sink.isOpen();
  }

  /** An event as it happens. */
  void live(FeedEvent event) {
    if (isNew(event)) {
      Positions after = heard.after(event);
      if (filter.test(event)) {
        sink.offer(after, event);
      }
      // Last, so that no heartbeat names the event before the event itself is on its way.
      heard = after;
    }
  }

  /** An event of the past, at the listener's pace. */
  void missed(FeedEvent event) throws InterruptedException {
    if (isNew(event)) {
      Positions after = heard.after(event);
      if (filter.test(event)) {
        sink.put(after, event);
      }
      heard = after;
    }
  }

  private boolean isNew(FeedEvent event) {
    return event.offset() >= heard.next(event.partition());
  }

  /** Nothing more is to come before the positions; offsets without an event are passed by this. */
  void reached(Positions positions) {
    Positions merged = heard;
    for (Partition partition : positions.partitions()) {
      long next = Math.max(merged.next(partition), positions.next(partition));
      merged = merged.with(partition, next);
    }
    heard = merged;
  }

  /** Goes on from other positions, saying so. */
  void skipTo(Positions positions) {
    heard = positions;
    sink.gap(positions);
  }
}
