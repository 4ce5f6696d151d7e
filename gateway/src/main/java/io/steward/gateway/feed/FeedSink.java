package io.steward.gateway.feed;

/** The end at which a listener is connected. */
public interface FeedSink {
  /** Whether the listener is still there. */
  boolean isOpen();

  /**
   * Sends without waiting; a listener that reads more slowly than events come is cut off, and
   * resumes when it returns.
   *
   * @param token the positions after the event, with which the listener may resume
   */
  void offer(Positions token, FeedEvent event);

  /** Sends, waiting while the listener is busy with what was sent before. */
  void put(Positions token, FeedEvent event) throws InterruptedException;

  /** Tells the listener that events before the given positions were left out. */
  void gap(Positions token);
}
