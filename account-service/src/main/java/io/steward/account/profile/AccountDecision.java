package io.steward.account.profile;

import org.jspecify.annotations.Nullable;

/** What is to be done about an account. */
public sealed interface AccountDecision {
  /** Nothing: it already is what was asked for. */
  record Kept(Account account) implements AccountDecision {}

  /**
   * Store a new state, audit it and announce it.
   *
   * @param before {@code null} when the account did not exist
   */
  record Written(@Nullable Account before, Account after) implements AccountDecision {
    /** The past tense verb of the audit log. */
    public String action() {
      return before == null ? "registered" : "changed";
    }

    /** The type of the event that announces it. */
    public String eventType() {
      return "account." + action() + ".v1";
    }
  }

  /** Nothing: it may not be done. */
  record Refused(AccountRejection rejection) implements AccountDecision {}

  /**
   * Decides, given the present state, {@code null} when there is no such account. Has no effects.
   */
  @FunctionalInterface
  interface Rule {
    AccountDecision decide(@Nullable Account present);
  }
}
