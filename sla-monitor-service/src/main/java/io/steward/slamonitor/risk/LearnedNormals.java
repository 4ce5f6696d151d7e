package io.steward.slamonitor.risk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;

/** The normals that were learned from the stored orders. */
public interface LearnedNormals {
  /** What was learned last. */
  Uni<Normals> read(SqlConnection tx);

  /**
   * Learns anew from the latest finished orders of each account, unless another replica did so
   * after that moment.
   */
  Uni<Void> learn(SqlConnection tx, Instant unlessSince, Instant now);
}
