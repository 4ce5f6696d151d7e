package io.steward.slamonitor.alert.oncall;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All rotations; there are few, so they are read whole. */
public interface Rotations {
  /** By name. */
  Uni<List<Rotation>> all(SqlClient client);

  Uni<Optional<Rotation>> find(SqlClient client, UUID id);

  /** Stores the rotation, new or changed; its covers stay as they are. */
  Uni<Void> save(SqlConnection tx, Rotation rotation);

  Uni<Void> delete(SqlConnection tx, UUID id);

  Uni<Void> addCover(SqlConnection tx, UUID rotation, Cover cover);

  /** Whether there was such a cover. */
  Uni<Boolean> removeCover(SqlConnection tx, UUID rotation, UUID cover);
}
