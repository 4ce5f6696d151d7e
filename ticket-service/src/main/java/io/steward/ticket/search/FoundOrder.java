package io.steward.ticket.search;

import io.steward.ticket.incident.OrderPromise;
import io.steward.ticket.incident.OrderState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order of an incident.
 *
 * @param endedAt {@code null} while it is late
 */
public record FoundOrder(
    OrderPromise promise, OrderState state, Instant attachedAt, @Nullable Instant endedAt) {}
