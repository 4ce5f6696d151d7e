package io.steward.slamonitor.promise;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of promises. */
@ConfigMapping(prefix = "steward.promise")
public interface PromiseConfig {
  /** A breach that is older than this when the monitor learns of it is historical. */
  @WithDefault("24h")
  Duration alertHorizon();
}
