package io.steward.account.profile;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All accounts. */
public interface Accounts {
  /** The account of the code. */
  Uni<Optional<Account>> find(AccountCode code);

  /**
   * Loads the account, lets the rule decide, and does what it decided, all in one transaction: the
   * new state, the audit entry and the event are stored together or not at all. When somebody else
   * writes the account at the same time the rule is asked again about what that one left.
   *
   * @param actor who wants it
   */
  Uni<AccountDecision> change(AccountCode code, AccountDecision.Rule rule, String actor);

  /**
   * As {@link #change}, for many accounts in one transaction and a constant number of statements.
   * The decisions come in the order of the rules' codes.
   */
  Uni<List<AccountDecision>> changeAll(Map<AccountCode, AccountDecision.Rule> rules, String actor);
}
