package io.steward.slamonitor.policy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** The stored policies. */
public interface Policies {
  /** All versions of all policies, with the calendars they count by. */
  Uni<PolicyBook> book(SqlConnection tx);
}
