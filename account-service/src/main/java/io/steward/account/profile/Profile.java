package io.steward.account.profile;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What we know of a merchant. What may be {@code null} is not known yet.
 *
 * @param name what people call it
 * @param region the sales region, free text
 * @param country ISO 3166-1 alpha-2
 * @param timeZone where its days and months begin; UTC until somebody says
 * @param currency what it is billed in
 * @param manager user name of its account manager
 * @param email where messages to it go
 */
public record Profile(
    String name,
    AccountTier tier,
    @Nullable String region,
    @Nullable String country,
    ZoneId timeZone,
    @Nullable Currency currency,
    @Nullable String manager,
    @Nullable String email) {

  private static final ZoneId UTC = ZoneId.of("UTC");

  public Profile {
    // "Z" is an offset, not a zone id that other systems can look up.
    timeZone = timeZone.equals(ZoneOffset.UTC) ? UTC : timeZone;
  }

  /** All there is to know of a merchant that only an order has named: its code. */
  static Profile of(AccountCode code) {
    return new Profile(code.value(), AccountTier.STANDARD, null, null, UTC, null, null, null);
  }
}
