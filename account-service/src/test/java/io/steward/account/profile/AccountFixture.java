package io.steward.account.profile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;

/** Accounts that read as speech. */
public final class AccountFixture {
  public static final AccountCode ACME = new AccountCode("ACME");
  public static final Instant NOW = Instant.parse("2026-11-02T09:30:00Z");

  private AccountFixture() {}

  /** A draft with nothing wrong. */
  public static AccountDraft aDraft() {
    return new AccountDraft(
        "Acme Outdoor GmbH",
        null,
        "key",
        "EMEA",
        "DE",
        "Europe/Berlin",
        "EUR",
        "alice",
        "logistics@acme.example");
  }

  /** What the draft comes to. */
  public static Profile aProfile() {
    return new Profile(
        "Acme Outdoor GmbH",
        AccountTier.KEY,
        "EMEA",
        "DE",
        ZoneId.of("Europe/Berlin"),
        Currency.getInstance("EUR"),
        "alice",
        "logistics@acme.example");
  }

  /** Another profile: no longer a key account, and nobody to write to. */
  public static Profile aProfileWithoutManager() {
    return new Profile(
        "Acme Outdoor GmbH",
        AccountTier.STANDARD,
        "EMEA",
        "DE",
        ZoneId.of("Europe/Berlin"),
        Currency.getInstance("EUR"),
        null,
        null);
  }

  /** An account in its first state. */
  public static Account anActiveAccount() {
    return Account.registered(ACME, aProfile(), null, NOW).after();
  }

  /** An account that only an order has named. */
  public static Account aProvisionalAccount() {
    return new Account(ACME, Profile.of(ACME), AccountStatus.PROVISIONAL, 1, NOW);
  }
}
