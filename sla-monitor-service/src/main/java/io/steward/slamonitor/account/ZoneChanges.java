package io.steward.slamonitor.account;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Set;

/** Who must know that accounts' days begin at another moment than before. */
public interface ZoneChanges {
  /** Called in the transaction that changes the zones, after the change. */
  Uni<Void> zonesChanged(SqlConnection tx, Set<String> accounts);
}
