package io.steward.review.account.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.steward.platform.event.MalformedEventException;
import io.steward.review.account.AccountCopy;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The members of {@code account.*} events that a review needs; all others are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AccountPayload(
    @Nullable String account,
    @Nullable String name,
    @Nullable String tier,
    @Nullable String timeZone,
    @Nullable String currency,
    @Nullable String manager,
    @Nullable Long version) {

  /**
   * Our copy; without a time zone UTC.
   *
   * @throws MalformedEventException when a member is missing
   * @throws java.time.DateTimeException when the time zone is none that is known
   */
  AccountCopy toCopy() {
    return new AccountCopy(
        required("account", account),
        required("name", name),
        required("tier", tier),
        ZoneId.of(timeZone == null ? "UTC" : timeZone),
        currency,
        manager,
        required("version", version));
  }

  private static <T> T required(String member, @Nullable T value) {
    if (value == null || value.equals("")) {
      throw new MalformedEventException("member " + member + " is missing");
    }
    return value;
  }
}
