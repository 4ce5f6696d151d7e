package io.steward.billing.account.messaging;

import io.steward.billing.account.AccountProfile;
import java.time.ZoneId;

/** Our view of account.registered.v1 and account.changed.v1. */
record AccountState(String account, String name, String timeZone, long version) {

  AccountProfile profile() {
    return new AccountProfile(account, name, ZoneId.of(timeZone), version);
  }
}
