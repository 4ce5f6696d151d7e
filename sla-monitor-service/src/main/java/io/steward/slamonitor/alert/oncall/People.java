package io.steward.slamonitor.alert.oncall;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** The people whom alerts may be sent to; there are few, so they are read whole. */
public interface People {
  /** By name. */
  Uni<List<Person>> all(SqlClient client);

  Uni<Void> save(SqlConnection tx, Person person);

  /** Whether there was such a person. */
  Uni<Boolean> delete(SqlConnection tx, String name);
}
