package io.steward.slamonitor.alert;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What happened lately, whether or not a rule was about it, so that a draft of a rule can be tried
 * on it. Occurrences that a rule cannot tell apart are one row with a count. A batch that Kafka
 * delivers twice may count twice here: this is a sample for previews, not a ledger.
 */
public interface ObservedEvents {
  /** How long they are kept. */
  Duration KEPT = Duration.ofDays(8);

  /** So many occurrences that a rule cannot tell apart, by the first of them. */
  record Tally(Occurrence first, long count) {}

  Uni<Void> add(SqlConnection tx, List<Occurrence> occurrences);

  /** Those since a moment, oldest first, at most so many of the latest. */
  Uni<List<Tally>> since(SqlConnection connection, Instant since, int atMost);

  /** Forgets those before a moment. */
  Uni<Void> forget(Instant before);
}
