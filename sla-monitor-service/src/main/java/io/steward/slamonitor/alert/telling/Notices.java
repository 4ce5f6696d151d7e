package io.steward.slamonitor.alert.telling;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.alert.Alert;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits to be told, in one queue for each recipient. */
public interface Notices {
  /** A notice about an alert. */
  record Added(Alert alert, Notice notice) {}

  /**
   * The queue of a recipient.
   *
   * @param lastSent {@code null} when nothing was sent yet
   */
  record Queue(String channel, String target, @Nullable Instant lastSent) {}

  /** A notice whose time has come; the alert as it is now. */
  record Waiting(UUID id, String channel, String target, Instant dueAt, Alert alert) {}

  /** What became of a queue: sent at a moment, or to be looked at later. */
  record Outcome(Queue queue, @Nullable Instant sentAt, @Nullable Instant lookAgainAt) {}

  Uni<Void> add(SqlConnection tx, List<Added> notices, Instant now);

  /** Takes queues that are to be looked at now; no other transaction takes them too. */
  Uni<List<Queue>> claim(SqlConnection tx, Instant now, int atMost);

  /** The notices of these queues whose time has come, oldest first. */
  Uni<List<Waiting>> due(SqlConnection tx, List<Queue> queues, Instant now);

  /**
   * Stores what was sent, and when each queue is to be looked at again.
   *
   * @param sent notice to delivery
   */
  Uni<Void> settle(SqlConnection tx, Map<UUID, UUID> sent, List<Outcome> outcomes);

  /** Forgets what waits about an alert. */
  Uni<Void> withdraw(SqlConnection tx, UUID alertId);

  /** Forgets what waits about the alerts of a rule. */
  Uni<Void> withdrawRule(SqlConnection tx, UUID ruleId);
}
