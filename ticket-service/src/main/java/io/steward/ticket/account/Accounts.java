package io.steward.ticket.account;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The copies of accounts. */
public interface Accounts {
  /**
   * Keeps the newest version of each; telling the same again changes nothing. A changed time zone
   * moves tickets to other days, whose figures become due.
   */
  Uni<Void> keep(List<AccountCopy> told);

  /** The account, unless it has not been heard of. */
  Uni<Optional<AccountCopy>> find(String code);

  /** Those of the accounts that have been heard of, by code. */
  Uni<Map<String, AccountCopy>> findAll(Collection<String> codes);
}
