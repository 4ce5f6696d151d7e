package io.steward.slamonitor.account.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What we read of an account's state as account-service publishes it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AccountState(
    String account,
    @Nullable String name,
    @Nullable String timeZone,
    @Nullable String tier,
    @Nullable Instant at,
    long version) {
  /** The display name; the code while there is none. */
  @Override
  public String name() {
    return name == null ? account : name;
  }
}
