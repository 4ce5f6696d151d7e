package io.steward.slamonitor.earlywarning;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** The orders to learn from. */
public interface OrderStories {
  /** The newest orders placed since then and before the other moment, so many at most. */
  Uni<List<OrderStory>> placedBetween(Instant since, Instant until, int limit);
}
