package io.steward.slamonitor.policy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** The stored policies. */
public interface Policies {
  /**
   * All versions of all policies, with the calendars they count by. Kept in memory until a version
   * is added, here or in another replica: what a question costs is one look at a number.
   */
  Uni<PolicyBook> book(SqlConnection tx);

  /** All versions of all policies, by id and then the newest first. */
  Uni<List<RecordedPolicy>> recorded(SqlClient client);

  /**
   * Adds a version.
   *
   * @return false when its number or its moment is taken, so that somebody else was faster
   */
  Uni<Boolean> add(SqlConnection tx, RecordedPolicy version);
}
