package io.steward.slamonitor.responsibility;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registered events of force majeure. */
public interface ForceMajeures {
  /** Those that hold, the latest first. */
  Uni<List<ForceMajeure>> all(SqlClient client);

  Uni<Optional<ForceMajeure>> find(SqlClient client, UUID id);

  Uni<Void> add(SqlConnection tx, ForceMajeure event);

  Uni<Void> withdraw(SqlConnection tx, UUID id, Instant at);
}
