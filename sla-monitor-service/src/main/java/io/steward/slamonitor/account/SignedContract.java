package io.steward.slamonitor.account;

import java.time.LocalDate;

/**
 * A contract of an account, in force until another of it is.
 *
 * @param version grows with each contract of the account
 * @param effectiveFrom a local day of the account
 */
public record SignedContract(String account, int version, LocalDate effectiveFrom) {
  /** Names it in the conditions of a policy, such as {@code ACME@2}. */
  public String reference() {
    return account + "@" + version;
  }
}
