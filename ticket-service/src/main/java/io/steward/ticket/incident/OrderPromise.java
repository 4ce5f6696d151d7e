package io.steward.ticket.incident;

import io.steward.ticket.lifecycle.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise made to a merchant's customer, as far as an incident needs to know it.
 *
 * @param id the id that sla-monitor-service gave it
 * @param order the merchant's order reference
 * @param kind what was promised: {@code dispatch} or {@code delivery}
 * @param value the order's value; {@code null} when nobody stated one
 */
public record OrderPromise(
    String id, String account, String order, String kind, Instant dueAt, @Nullable Money value) {}
