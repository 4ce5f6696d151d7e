package io.steward.ticket.account.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.steward.ticket.account.AccountCopy;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The members of {@code account.*} events that tickets need; all others are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AccountPayload(
    @JsonProperty(required = true) String account,
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String status,
    @JsonProperty(required = true) String tier,
    @Nullable String region,
    @Nullable String timeZone,
    @Nullable String manager,
    @JsonProperty(required = true) long version) {

  /**
   * Our copy; without a time zone UTC.
   *
   * @throws java.time.DateTimeException when the time zone is none that is known
   */
  AccountCopy toCopy() {
    ZoneId zone = ZoneId.of(timeZone == null ? "UTC" : timeZone);
    return new AccountCopy(account, name, status, tier, region, zone, manager, version);
  }
}
