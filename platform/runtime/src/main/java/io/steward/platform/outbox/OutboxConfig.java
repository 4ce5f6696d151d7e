package io.steward.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the outbox. */
@ConfigMapping(prefix = "steward.outbox")
public interface OutboxConfig {
  /** Off where change data capture relays the table instead. */
  @WithDefault("true")
  boolean relay();

  /** How often the table is looked at when nobody rings; the safety net, not the usual way. */
  @WithDefault("500ms")
  Duration pollInterval();
}
