package io.steward.gateway.feed.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What the feed listens to and how much of it is remembered. */
@ConfigMapping(prefix = "steward.feed.source")
public interface FeedConfig {
  /** The topics; order.events is not among them, being far more than a person can follow. */
  @WithDefault(
      "sla.events,sla.measurements,ticket.events,account.events,billing.events,review.events")
  List<String> topics();

  /** Events remembered in memory, a few hundred bytes each. */
  @WithDefault("20000")
  int remembered();

  /** Events made up for after a reconnect. */
  @WithDefault("200000")
  long longestGap();
}
