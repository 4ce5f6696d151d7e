package io.steward.billing.settlement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the settlement. */
@ConfigMapping(prefix = "billing.settlement")
public interface SettlementConfig {
  /** Prices, credits and measures follow within this time at the latest. */
  @WithDefault("1s")
  Duration interval();
}
