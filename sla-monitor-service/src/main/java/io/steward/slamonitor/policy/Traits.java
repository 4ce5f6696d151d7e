package io.steward.slamonitor.policy;

import org.jspecify.annotations.Nullable;

/**
 * What decides which policy holds for an order or a ticket; {@code null} where it is not known.
 *
 * @param account the account's code
 * @param tier of the account
 * @param contract the one in force at the account
 * @param channel through which the order or message came
 * @param warehouse that the order is to leave
 * @param priority of the order, or severity of the ticket
 */
public record Traits(
    String account,
    @Nullable String tier,
    @Nullable String contract,
    @Nullable String channel,
    @Nullable String warehouse,
    @Nullable String priority) {}
