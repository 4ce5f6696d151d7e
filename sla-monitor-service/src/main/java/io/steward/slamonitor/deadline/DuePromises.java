package io.steward.slamonitor.deadline;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.promise.StandingPromise;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The promises that wait for their moment. */
public interface DuePromises {
  /** When the next one falls due, in the past if it has; empty when none does until then. */
  Uni<Optional<Instant>> next(Instant until);

  /**
   * Locks promises whose moment has come, those longest due first; those that another replica has
   * locked are left to it.
   */
  Uni<List<DuePromise>> claim(SqlConnection tx, Instant now, int limit);

  /** Stores how they stand now and when to look again. */
  Uni<Void> settle(SqlConnection tx, List<StandingPromise> promises);
}
