package io.steward.gateway.feed.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How one listener is served. */
@ConfigMapping(prefix = "steward.feed.stream")
public interface FeedStreamConfig {
  /** How often a silent stream says that it is alive, and how far it is. */
  @WithDefault("15S")
  Duration heartbeat();

  /**
   * How long a stream lasts at most; the browser then reconnects and its session is looked at
   * again.
   */
  @WithDefault("10M")
  Duration longest();

  /** Events that may be on their way to one listener before it counts as too slow. */
  @WithDefault("1000")
  int unread();
}
