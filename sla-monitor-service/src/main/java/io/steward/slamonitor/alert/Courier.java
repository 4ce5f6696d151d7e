package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;

/** Carries deliveries of one channel. */
public interface Courier {
  /** The channel it carries, as {@link AlertChannel#type()} spells it. */
  String channel();

  /**
   * Sends once. Answers what the other side said when it has taken the message; fails, with a
   * message for people, when it has not.
   */
  Uni<String> carry(Delivery.Claimed delivery);
}
