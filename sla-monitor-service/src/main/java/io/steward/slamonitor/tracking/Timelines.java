package io.steward.slamonitor.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.steward.slamonitor.order.OrderEvent;
import io.steward.slamonitor.order.OrderKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Orders as people look them up. */
public interface Timelines {
  /**
   * A report with the moment at which it was stored.
   *
   * @param data the part that depends on the type, as the producer sent it
   */
  record Entry(OrderEvent event, Instant receivedAt, JsonNode data) {}

  /** An order in a list. */
  record Found(
      OrderKey key,
      @Nullable String trackingNumber,
      @Nullable String warehouse,
      @Nullable String carrier,
      @Nullable Instant placedAt,
      @Nullable Instant dispatchedAt,
      @Nullable Instant deliveredAt,
      @Nullable Instant cancelledAt) {}

  /** All reports about an order by the moment they tell of; empty when there is no such order. */
  Uni<List<Entry>> of(OrderKey key);

  /**
   * Orders by reference, then account.
   *
   * @param beginning of the reference or the tracking number; empty finds all
   * @param scope the accounts that the asker may see; empty for all
   */
  Uni<Page<Found>> find(
      String beginning,
      @Nullable String account,
      Optional<Set<String>> scope,
      int limit,
      @Nullable String cursor);
}
