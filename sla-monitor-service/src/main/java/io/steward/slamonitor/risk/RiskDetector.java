package io.steward.slamonitor.risk;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;

/** Finds the risks of one kind in the present facts. */
public interface RiskDetector {
  /** What it finds. */
  RiskKind kind();

  /** All risks of the kind at that moment, each key once; it must not scan what is well. */
  Uni<List<Finding>> find(SqlConnection tx, Instant now);
}
