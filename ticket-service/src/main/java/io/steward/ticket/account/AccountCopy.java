package io.steward.ticket.account;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An account as account-service last told it.
 *
 * @param tier {@code standard} or {@code key}
 * @param zone decides on which local day a ticket is counted
 * @param manager user name of the account manager; {@code null} when nobody is named
 * @param version a smaller version arriving later is old news
 */
public record AccountCopy(
    String code,
    String name,
    String status,
    String tier,
    @Nullable String region,
    ZoneId zone,
    @Nullable String manager,
    long version) {}
