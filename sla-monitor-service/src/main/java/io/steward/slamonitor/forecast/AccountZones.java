package io.steward.slamonitor.forecast;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import java.time.ZoneId;

/** The time zones of accounts. */
public interface AccountZones {
  /** UTC for an account that states none, or that nobody knows. */
  Uni<ZoneId> of(SqlClient client, String account);
}
