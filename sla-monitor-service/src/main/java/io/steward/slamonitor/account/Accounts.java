package io.steward.slamonitor.account;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;

/** The local copy of accounts. */
public interface Accounts {
  /**
   * Makes sure that each code is known, and answers the time zones of all and which codes were new.
   */
  Uni<KnownAccounts> know(SqlConnection tx, Collection<String> codes);

  /**
   * Takes over an account's state unless a newer one is there, and answers whether its time zone is
   * another than before.
   */
  Uni<Boolean> takeOver(SqlConnection tx, Account account);
}
