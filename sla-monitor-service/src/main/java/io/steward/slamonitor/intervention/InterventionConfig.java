package io.steward.slamonitor.intervention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of interventions. */
@ConfigMapping(prefix = "steward.intervention")
public interface InterventionConfig {
  /** Orders that come into the same danger so soon after the first join its intervention. */
  @WithDefault("2h")
  Duration gathering();
}
