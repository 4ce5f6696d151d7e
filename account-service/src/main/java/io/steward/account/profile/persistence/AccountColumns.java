package io.steward.account.profile.persistence;

import io.steward.account.profile.Account;
import io.steward.account.profile.AccountCode;
import io.steward.account.profile.AccountStatus;
import io.steward.account.profile.AccountTier;
import io.steward.account.profile.Profile;
import io.vertx.mutiny.sqlclient.Row;
import java.time.ZoneId;
import java.util.Currency;

/** Reads accounts from rows of plain SQL. */
final class AccountColumns {
  static final String ALL =
      "code, name, status, tier, region, country, time_zone, currency, manager, email, version,"
          + " changed_at";

  private AccountColumns() {}

  static AccountCode code(Row row) {
    return new AccountCode(row.getString("code"));
  }

  static Account read(Row row) {
    String currency = row.getString("currency");
    Profile profile =
        new Profile(
            row.getString("name"),
            AccountTier.ofWord(row.getString("tier")),
            row.getString("region"),
            row.getString("country"),
            ZoneId.of(row.getString("time_zone")),
            currency == null ? null : Currency.getInstance(currency),
            row.getString("manager"),
            row.getString("email"));
    return new Account(
        code(row),
        profile,
        AccountStatus.ofWord(row.getString("status")),
        row.getLong("version"),
        row.getOffsetDateTime("changed_at").toInstant());
  }
}
