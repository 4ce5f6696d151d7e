package io.steward.gateway.feed;

import java.util.List;
import java.util.Optional;

/**
 * Brings a listener from where it stopped to where the feed is: first what only Kafka still has,
 * then what is remembered, then live, without a seam between them.
 */
public final class FeedResumption {
  private static final int AT_ONCE = 500;

  private final FeedHub hub;
  private final FeedHistory history;
  private final long longestGap;

  /**
   * A way back into the hub's feed.
   *
   * @param longestGap how many events are made up for; a listener that missed more is told to look
   *     for itself
   */
  public FeedResumption(FeedHub hub, FeedHistory history, long longestGap) {
    this.hub = hub;
    this.history = history;
    this.longestGap = longestGap;
  }

  /** Blocks until the listener is live or gone. */
  public void resume(FeedSubscription subscription) throws InterruptedException {
    if (isBeyondRepair(subscription.heard())) {
      subscription.skipTo(hub.live());
    }
    while (subscription.isOpen() && !hub.join(subscription)) {
      catchUp(subscription);
    }
  }

  /** Positions ahead of Kafka itself belong to a log that was since deleted. */
  private boolean isBeyondRepair(Positions heard) {
    Positions live = hub.live();
    boolean ofAnotherLog = !live.reach(heard) && !history.ends().reach(heard);
    return ofAnotherLog || heard.behind(live) > longestGap;
  }

  private void catchUp(FeedSubscription subscription) throws InterruptedException {
    Optional<List<FeedEvent>> remembered = hub.since(subscription.heard(), AT_ONCE);
    if (remembered.isPresent()) {
      for (FeedEvent event : remembered.get()) {
        subscription.missed(event);
      }
    } else {
      replay(subscription);
    }
  }

  private void replay(FeedSubscription subscription) throws InterruptedException {
    Positions until = hub.live();
    history.replay(
        subscription.heard(),
        until,
        new FeedHistory.Reader() {
          @Override
          public boolean wantsMore() {
            return subscription.isOpen();
          }

          @Override
          public void read(FeedEvent event) throws InterruptedException {
            subscription.missed(event);
          }
        });
    subscription.reached(until);
  }
}
