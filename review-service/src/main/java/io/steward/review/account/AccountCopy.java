package io.steward.review.account;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An account as account-service last told it, or known from measurements alone.
 *
 * @param tier {@code standard} or {@code key}; {@code null} while account-service has not told
 * @param zone its local days are the days of the measurements
 * @param currency ISO 4217; {@code null} when nobody has said
 * @param manager user name of the account manager; {@code null} when nobody is named
 * @param version a smaller version arriving later is old news; 0 is known from measurements alone
 */
public record AccountCopy(
    String code,
    String name,
    @Nullable String tier,
    ZoneId zone,
    @Nullable String currency,
    @Nullable String manager,
    long version) {}
