package io.steward.slamonitor.calendar.scheduling;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.calendar.FeedRefreshing;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the holiday feeds at set times. */
@ApplicationScoped
class FeedTimer {
  private final FeedRefreshing refreshing;

  FeedTimer(FeedRefreshing refreshing) {
    this.refreshing = refreshing;
  }

  @Scheduled(
      cron = "{steward.calendar.feed-times}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> refresh() {
    return refreshing.refresh();
  }
}
