package io.steward.account.profile.persistence;

import io.steward.account.profile.Account;
import io.steward.account.profile.AccountCode;
import io.steward.account.profile.AccountStatus;
import io.steward.account.profile.AccountTier;
import io.steward.account.profile.Profile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code account}, as an entity. */
@Entity
@Table(name = "account")
class AccountRow {
  @Id String code = "";

  String name = "";

  String status = "";

  String tier = "";

  @Nullable String region;

  @Nullable String country;

  @Column(name = "time_zone")
  String timeZone = "";

  @Nullable String currency;

  @Nullable String manager;

  @Nullable String email;

  // The first state is number 1; Hibernate counts on from there.
  @Version long version = 1;

  @Column(name = "changed_at")
  Instant changedAt = Instant.EPOCH;

  /** Takes over what an account is; the version is Hibernate's to count. */
  void become(Account account) {
    Profile profile = account.profile();
    Currency billed = profile.currency();
    code = account.code().value();
    name = profile.name();
    status = account.status().word();
    tier = profile.tier().word();
    region = profile.region();
    country = profile.country();
    timeZone = profile.timeZone().getId();
    currency = billed == null ? null : billed.getCurrencyCode();
    manager = profile.manager();
    email = profile.email();
    changedAt = account.changedAt();
  }

  Account toAccount() {
    Profile profile =
        new Profile(
            name,
            AccountTier.ofWord(tier),
            region,
            country,
            ZoneId.of(timeZone),
            currency == null ? null : Currency.getInstance(currency),
            manager,
            email);
    return new Account(
        new AccountCode(code), profile, AccountStatus.ofWord(status), version, changedAt);
  }
}
