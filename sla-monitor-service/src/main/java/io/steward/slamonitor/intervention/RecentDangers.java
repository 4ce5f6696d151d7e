package io.steward.slamonitor.intervention;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.intervention.RuleRehearsal.Danger;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;

/** What came into danger lately, whether or not somebody intervened. */
public interface RecentDangers {
  /**
   * Promises at risk and forecast to be missed, together by matter and minute, and risks; in the
   * order of their times, of too many the latest.
   */
  Uni<List<Danger>> since(SqlConnection connection, Instant from, int limit);
}
