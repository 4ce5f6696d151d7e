package io.steward.billing.account;

import java.time.ZoneId;

/**
 * What billing knows of an account.
 *
 * @param version of the account's state; a greater one replaces it
 */
public record AccountProfile(String account, String name, ZoneId zone, long version) {

  /** An account that account-service has not told of yet: its code for a name, days in UTC. */
  public static AccountProfile unknown(String account) {
    return new AccountProfile(account, account, ZoneId.of("UTC"), 0);
  }
}
