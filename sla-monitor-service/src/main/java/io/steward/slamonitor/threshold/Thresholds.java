package io.steward.slamonitor.threshold;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The thresholds that are kept. */
public interface Thresholds {
  /** Those in force, by measure, account (everybody's first) and window. */
  Uni<ThresholdBook> book(SqlClient client);

  /** All that an account may still be held against, also those removed. */
  Uni<List<Threshold>> all(SqlClient client);

  /** One in force. */
  Uni<Optional<Threshold>> find(SqlClient client, UUID id);

  /** Adds a threshold or takes the place of the one with its id. */
  Uni<Void> save(SqlConnection tx, Threshold threshold);

  /** Removes it; accounts that stand against it are told of the end when they are looked at. */
  Uni<Void> remove(SqlConnection tx, UUID id, Instant at);
}
