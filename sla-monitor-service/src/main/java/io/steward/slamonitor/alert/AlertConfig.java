package io.steward.slamonitor.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.steward.slamonitor.alert.telling.RecipientPace;
import java.time.Duration;

/** Settings of alerts. */
@ConfigMapping(prefix = "steward.alert")
public interface AlertConfig {
  /** How long a new alert gathers company before its channels are told. */
  @WithDefault("2s")
  Duration groupWait();

  /** An alert that gathered nothing for so long is over; the next occurrence raises another. */
  @WithDefault("30m")
  Duration groupWindow();

  /** How soon channels may be told again of an alert that goes on gathering. */
  @WithDefault("15m")
  Duration repeatInterval();

  default Alerts.Pace pace() {
    return new Alerts.Pace(groupWait(), groupWindow(), repeatInterval());
  }

  /** Where links in alerts lead: the address of the console. */
  @WithDefault("http://localhost:8080")
  String consoleAddress();

  Recipient recipient();

  Delivery delivery();

  /** How often one person may be disturbed. */
  interface Recipient {
    /** How long a message waits for further alerts of its recipient. */
    @WithDefault("3s")
    Duration gather();

    /** The pause between two messages to one recipient. */
    @WithDefault("1m")
    Duration pause();

    /** More alerts than this for one recipient are a storm. */
    @WithDefault("10")
    int storm();

    /** A storm is over when no alert came for so long. */
    @WithDefault("15s")
    Duration calm();

    /** A storm is waited out no longer than this. */
    @WithDefault("2m")
    Duration longestStorm();

    default RecipientPace pace() {
      return new RecipientPace(gather(), pause(), storm(), calm(), longestStorm());
    }
  }

  /** Settings of deliveries. */
  interface Delivery {
    /** After so many failures a delivery is dead. */
    @WithDefault("10")
    int attempts();

    /** Pause after the first failure; it doubles with each further one, give or take a quarter. */
    @WithDefault("2s")
    Duration firstPause();

    @WithDefault("15m")
    Duration longestPause();

    /** How long a server may take to answer. */
    @WithDefault("10s")
    Duration timeout();

    /** After so long an attempt that never reported back counts as failed; above the timeout. */
    @WithDefault("60s")
    Duration lease();
  }
}
