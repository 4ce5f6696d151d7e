package io.steward.slamonitor.revision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** A number for each thing that is kept in memory; it grows with every change of the thing. */
public interface Revisions {
  /** The number as the transaction sees it; one row by its key. */
  Uni<Long> current(SqlConnection tx, String thing);

  /** Notes a change, in the transaction that makes it. */
  Uni<Void> changed(SqlConnection tx, String thing);
}
