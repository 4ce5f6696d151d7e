package io.steward.billing.account;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** Whatever was filed under local days of accounts and must move when their zones change. */
public interface LocalDays {

  /** Files what is not invoiced yet under the days of the accounts' present zones. */
  Uni<Void> refile(SqlConnection tx, List<String> accounts);
}
