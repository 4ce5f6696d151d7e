package io.steward.slamonitor.account;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/**
 * Accounts as the monitor knows them.
 *
 * @param zones time zone by code
 * @param traits what decides policies, by code
 * @param discovered the codes that nobody had named before
 */
public record KnownAccounts(
    Map<String, ZoneId> zones, Map<String, AccountTraits> traits, Set<String> discovered) {

  /** The account's time zone, UTC when none was stated. */
  public ZoneId zone(String code) {
    return zones.getOrDefault(code, ZoneOffset.UTC);
  }

  /** What decides the account's policy. */
  public AccountTraits traits(String code) {
    return traits.getOrDefault(code, AccountTraits.UNKNOWN);
  }
}
