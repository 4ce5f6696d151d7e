package io.steward.slamonitor.policy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored policies. */
public interface Policies {
  /** Every version for these accounts and for everybody. */
  Uni<PolicyBook> book(SqlConnection tx, Collection<String> accounts);

  /** The newest version of each account's policy, everybody's first, then by account. */
  Uni<List<Policy>> newest();

  /** The newest version of the account's own policy. */
  Uni<Optional<Policy>> newest(String account);

  /** Adds a version; one from the same moment is replaced. */
  Uni<Void> add(SqlConnection tx, Policy version);
}
