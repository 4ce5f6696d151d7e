package io.steward.slamonitor.account;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Who must know that an account's days begin at another moment than before. */
public interface ZoneChanges {
  /** Called in the transaction that changes the zone, after the change. */
  Uni<Void> zoneChanged(SqlConnection tx, String account);
}
