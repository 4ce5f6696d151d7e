package io.steward.gateway.feed;

import org.jspecify.annotations.Nullable;

/**
 * An event on its way to the listeners.
 *
 * @param partition where Kafka has it
 * @param offset its number there
 * @param type the CloudEvents type, such as {@code sla.breached.v1}
 * @param account the account that it is about, or {@code null} when it is about none
 * @param subject what sort of thing a promise is about, {@code order} or {@code ticket}; {@code
 *     null} for events that are about none
 * @param internal whether its author meant it for staff only, such as an internal comment
 * @param json what the listeners get, on one line
 */
public record FeedEvent(
    Partition partition,
    long offset,
    String type,
    @Nullable String account,
    @Nullable String subject,
    boolean internal,
    String json) {}
