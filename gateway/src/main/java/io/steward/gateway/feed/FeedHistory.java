package io.steward.gateway.feed;

/** The events that are no longer remembered here but still kept by Kafka. */
public interface FeedHistory {
  /**
   * Reads the events between two positions, in the order of each partition; blocks until done.
   *
   * @throws InterruptedException when the reader is no longer wanted
   */
  void replay(Positions from, Positions until, Reader reader) throws InterruptedException;

  /** The positions after everything that was ever published. */
  Positions ends();

  /** Takes events one by one. */
  interface Reader {
    /** Whether to go on. */
    boolean wantsMore();

    /** The next event. */
    void read(FeedEvent event) throws InterruptedException;
  }
}
