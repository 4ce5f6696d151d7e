package io.steward.slamonitor.earlywarning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the early warning. */
@ConfigMapping(prefix = "steward.early-warning")
public interface EarlyWarningConfig {
  /** The newest orders that are learned from; each takes about 2 kB while learning. */
  @WithDefault("60000")
  int orders();

  /** Orders placed longer ago than this teach nothing about today. */
  @WithDefault("540d")
  Duration window();

  /** So many new reports are worth learning again. */
  @WithDefault("500")
  int newReports();

  /** Never learns again sooner than this. */
  @WithDefault("10m")
  Duration atMostEvery();

  /** Learns again after this, if there was any new report at all. */
  @WithDefault("6h")
  Duration atLeastEvery();

  /** How often it is asked whether to learn. */
  @WithDefault("1m")
  Duration asksEvery();

  /** The share of forecasts told to others that is to come true. */
  @WithDefault("0.5")
  double targetPrecision();
}
