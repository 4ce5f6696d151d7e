package io.steward.slamonitor.alert.mute;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;

/** All inhibitions; there are few, so they are read whole. */
public interface Inhibitions {
  /** By name. */
  Uni<List<Inhibition>> all(SqlClient client);

  Uni<Void> add(SqlConnection tx, Inhibition inhibition);

  /** Whether there was such an inhibition. */
  Uni<Boolean> delete(SqlConnection tx, UUID id);
}
