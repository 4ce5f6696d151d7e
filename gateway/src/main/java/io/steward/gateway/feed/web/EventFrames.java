package io.steward.gateway.feed.web;

import io.steward.gateway.feed.FeedEvent;
import io.steward.gateway.feed.Positions;

/** The lines of server-sent events. */
final class EventFrames {
  private static final int RETRY_MILLIS = 2_000;

  private EventFrames() {}

  static String opening(Positions token) {
    return "retry: " + RETRY_MILLIS + "\nid: " + token + "\n\n";
  }

  static String event(Positions token, FeedEvent event) {
    return "event: " + event.type() + "\nid: " + token + "\ndata: " + event.json() + "\n\n";
  }

  /** Carries the positions too: who gets few events would otherwise resume from long ago. */
  static String heartbeat(Positions token) {
    return ": heartbeat\nid: " + token + "\n\n";
  }

  static String gap(Positions token) {
    return "event: feed.gap\nid: "
        + token
        + "\ndata: {\"type\":\"feed.gap\",\"reason\":\"more was missed than is kept; reload\"}\n\n";
  }
}
