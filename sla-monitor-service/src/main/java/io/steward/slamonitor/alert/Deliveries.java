package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.steward.platform.paging.Page;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All deliveries, waiting and past. */
public interface Deliveries {
  /**
   * A message for one recipient.
   *
   * @param alertId {@code null} of a digest or a test
   * @param message an {@link AlertMessage} or, of a digest, a {@link DigestMessage}
   */
  record Dispatch(
      UUID id,
      Delivery.Kind kind,
      @Nullable UUID alertId,
      UUID ruleId,
      String rule,
      String channel,
      String target,
      Object message) {}

  /** A look into the log. */
  record Query(
      @Nullable UUID alertId,
      @Nullable UUID ruleId,
      Delivery.@Nullable State state,
      @Nullable String cursor,
      int limit) {}

  /** Makes deliveries. The console's are delivered by the event of the same transaction. */
  Uni<Void> enqueue(SqlConnection tx, List<Dispatch> dispatches, Instant now);

  /**
   * Takes deliveries that are due and hides them from all others until the given time: if we die
   * before the outcome is recorded, somebody takes them again then.
   */
  Uni<List<Delivery.Claimed>> claim(Instant now, Instant hiddenUntil, int atMost);

  /** Records how the claimed attempt ended; a later attempt's outcome is never overwritten. */
  Uni<Void> record(Delivery.Claimed claimed, Outcome outcome, Instant now);

  /** Sends a delivery again that was given up; empty when there is none that was. */
  Uni<Optional<Delivery>> retry(UUID id, Instant now);

  Uni<Optional<Delivery>> find(UUID id);

  /** A page of the log, newest first. */
  Uni<Page<Delivery>> page(Query query);

  /**
   * How an attempt ended.
   *
   * @param nextAttemptAt {@code null} when there will be none
   */
  record Outcome(Delivery.State state, String response, @Nullable Instant nextAttemptAt) {}
}
