package io.steward.gateway.feed.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.steward.gateway.feed.FeedHistory;
import io.steward.gateway.feed.FeedHub;
import io.steward.gateway.feed.FeedResumption;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Assembles the feed. */
@Singleton
class FeedProducer {
  @Produces
  @Singleton
  FeedHub hub(FeedConfig config, MeterRegistry meters) {
    FeedHub hub = new FeedHub(config.remembered());
    meters.gauge("steward.feed.listeners", hub, h -> h.subscriptions().size());
    return hub;
  }

  @Produces
  @Singleton
  FeedResumption resumption(FeedHub hub, FeedHistory history, FeedConfig config) {
    return new FeedResumption(hub, history, config.longestGap());
  }
}
