package io.steward.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the inbox. */
@ConfigMapping(prefix = "steward.inbox")
public interface InboxConfig {
  /**
   * How long a taken event is remembered. It has to be longer than Kafka may deliver the event
   * again: than the broker keeps the offsets of a consumer that is away, and than a replay reaches
   * back.
   */
  @WithDefault("14d")
  Duration kept();

  /** How often it is looked for what may be forgotten. */
  @WithDefault("1h")
  Duration pruneInterval();
}
