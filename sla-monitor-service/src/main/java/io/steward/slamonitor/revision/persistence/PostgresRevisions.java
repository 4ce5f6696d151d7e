package io.steward.slamonitor.revision.persistence;

import io.smallrye.mutiny.Uni;
import io.steward.slamonitor.revision.Revisions;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** One row for each thing. */
@ApplicationScoped
class PostgresRevisions implements Revisions {
  @Override
  public Uni<Long> current(SqlConnection tx, String thing) {
    return tx.preparedQuery("select number from revision where thing = $1")
        .execute(Tuple.of(thing))
        .map(rows -> rows.iterator().next().getLong(0));
  }

  @Override
  public Uni<Void> changed(SqlConnection tx, String thing) {
    return tx.preparedQuery("update revision set number = number + 1 where thing = $1")
        .execute(Tuple.of(thing))
        .replaceWithVoid();
  }
}
