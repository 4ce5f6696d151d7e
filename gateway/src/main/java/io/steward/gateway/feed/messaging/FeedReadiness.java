package io.steward.gateway.feed.messaging;

import io.steward.gateway.feed.FeedHub;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while Kafka answers; without it the feed would be silent and seem to be quiet. */
@Readiness
@ApplicationScoped
class FeedReadiness implements HealthCheck {
  private static final Duration SILENCE = Duration.ofSeconds(30);

  private final FeedListening listening;
  private final FeedHub hub;
  private final Clock clock;

  FeedReadiness(FeedListening listening, FeedHub hub, Clock clock) {
    this.listening = listening;
    this.hub = hub;
    this.clock = clock;
  }

  @Override
  public HealthCheckResponse call() {
    boolean reached = clock.instant().minus(SILENCE).isBefore(listening.reachedAt());
    return HealthCheckResponse.named("feed")
        .status(hub.hasBegun() && reached)
        .withData("listeners", hub.subscriptions().size())
        .build();
  }
}
