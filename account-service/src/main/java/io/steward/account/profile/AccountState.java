package io.steward.account.profile;

import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An account as the rest of the world is told of it: the payload of {@code account.registered.v1}
 * and {@code account.changed.v1} and the before and after of the audit log. Complete, so that
 * nobody has to ask back; a copy keeps the state with the greatest version.
 */
public record AccountState(
    String account,
    String name,
    String status,
    String tier,
    @Nullable String region,
    @Nullable String country,
    String timeZone,
    @Nullable String currency,
    @Nullable String manager,
    @Nullable String email,
    long version,
    Instant at) {

  public static AccountState of(Account account) {
    Profile profile = account.profile();
    Currency currency = profile.currency();
    return new AccountState(
        account.code().value(),
        profile.name(),
        account.status().word(),
        profile.tier().word(),
        profile.region(),
        profile.country(),
        profile.timeZone().getId(),
        currency == null ? null : currency.getCurrencyCode(),
        profile.manager(),
        profile.email(),
        account.version(),
        account.changedAt());
  }
}
