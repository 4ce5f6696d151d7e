package io.steward.slamonitor.intervention;

import io.steward.slamonitor.order.Money;
import io.steward.slamonitor.order.OrderKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order in an intervention.
 *
 * @param promise the kind of its promise in danger; empty for an order of a risk
 * @param dueAt until when the promise can be kept
 */
public record EndangeredOrder(
    OrderKey order, String promise, @Nullable Instant dueAt, @Nullable Money value) {}
