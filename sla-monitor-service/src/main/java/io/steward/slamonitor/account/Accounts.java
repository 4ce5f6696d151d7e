package io.steward.slamonitor.account;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** The local copy of accounts. */
public interface Accounts {
  /**
   * Makes sure that each code is known, and answers what is known of all and which codes were new.
   */
  Uni<KnownAccounts> know(SqlConnection tx, Collection<String> codes);

  /**
   * Takes over the accounts' states where no newer one is there, and answers which of them have
   * another time zone than before.
   *
   * @param states at most one for each account
   */
  Uni<Set<String>> takeOver(SqlConnection tx, Collection<Account> states);

  /** What decides policies, for each account of which anything is known. */
  Uni<Map<String, AccountTraits>> traits(SqlConnection tx);

  /** Notes which tier each account had at which moment. */
  Uni<Void> noteTiers(SqlConnection tx, Collection<Account> states);

  /** Notes contracts; one that is known already is replaced. */
  Uni<Void> noteContracts(SqlConnection tx, Collection<SignedContract> contracts);
}
