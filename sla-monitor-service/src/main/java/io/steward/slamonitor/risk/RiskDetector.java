package io.steward.slamonitor.risk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Finds the risks of one kind in the present facts. */
public interface RiskDetector {
  /** What it finds. */
  RiskKind kind();

  /**
   * All risks of the kind at that moment, each key once; it must not scan what is well.
   *
   * @param raised the risks of the kind that are told already, for a detector that clears them at
   *     another level than it raises them
   */
  Uni<List<Finding>> find(SqlConnection tx, Instant now, Set<RiskKey> raised);
}
