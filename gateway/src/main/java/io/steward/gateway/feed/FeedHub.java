package io.steward.gateway.feed;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hands each event to all listeners, and remembers the last ones for those who come back. Events
 * arrive from one thread; listeners come and go on others.
 */
public final class FeedHub {
  private final int capacity;
  private final Deque<FeedEvent> remembered = new ArrayDeque<>();
  private final Map<Partition, Long> rememberedFrom = new HashMap<>();
  private final Set<FeedSubscription> subscriptions = ConcurrentHashMap.newKeySet();
  private volatile Positions live = Positions.NONE;
  private volatile boolean begun;

  /**
   * A hub without listeners.
   *
   * @param capacity how many events it remembers
   */
  public FeedHub(int capacity) {
    this.capacity = capacity;
  }

  /** Partitions that are heard from now on, each from the given offset. */
  public synchronized void listensTo(Map<Partition, Long> from) {
    from.forEach(
        (partition, offset) -> {
          rememberedFrom.put(partition, offset);
          live = live.with(partition, offset);
        });
    begun = true;
  }

  /** An event as it happens. */
  public synchronized void publish(FeedEvent event) {
    live = live.after(event);
    remembered.addLast(event);
    if (remembered.size() > capacity) {
      FeedEvent oldest = remembered.removeFirst();
      rememberedFrom.put(oldest.partition(), oldest.offset() + 1);
    }
    subscriptions.forEach(s -> s.live(event));
    // Who was cut off for being slow does not always live to say that it is gone.
    subscriptions.removeIf(s -> !s.isOpen());
  }

  /**
   * The remembered events after the positions, at most so many; empty when older ones are missing.
   */
  synchronized Optional<List<FeedEvent>> since(Positions positions, int most) {
    if (positions.reach(live)) {
      return Optional.of(List.of());
    }
    if (!remembers(positions)) {
      return Optional.empty();
    }
    return Optional.of(
        remembered.stream()
            .filter(e -> e.offset() >= positions.next(e.partition()))
            .limit(most)
            .toList());
  }

  /**
   * Adds the listener if nothing is between what it has heard and now; otherwise it has to be given
   * that first.
   */
  synchronized boolean join(FeedSubscription subscription) {
    boolean current = since(subscription.heard(), 1).map(List::isEmpty).orElse(false);
    if (current) {
      subscriptions.add(subscription);
    }
    return current;
  }

  /** Forgets the listener. */
  public void leave(FeedSubscription subscription) {
    subscriptions.remove(subscription);
  }

  private boolean remembers(Positions positions) {
    return rememberedFrom.entrySet().stream()
        .allMatch(e -> positions.next(e.getKey()) >= e.getValue());
  }

  /** The positions after the last event. */
  public Positions live() {
    return live;
  }

  /** Whether Kafka was reached, so that there are positions to begin from. */
  public boolean hasBegun() {
    return begun;
  }

  /** The listeners that get events as they happen. */
  public Collection<FeedSubscription> subscriptions() {
    return subscriptions;
  }
}
