package io.steward.billing.credit.messaging;

import io.steward.billing.credit.Breach;
import io.steward.billing.rating.ShipmentKey;
import io.steward.platform.event.EventHeaders;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Our view of sla.breached.v1 and sla.breach-withdrawn.v1; a promise is breached when it is due.
 *
 * @param order {@code null} for a promise about a ticket, which no contract credits
 */
record SlaEvent(
    String promiseId,
    String account,
    @Nullable String order,
    String kind,
    Instant dueAt,
    @Nullable String reason) {
  private static final Set<String> CREDITED = Set.of("dispatch", "delivery");

  /** The breach; empty when the promise was not about an order's dispatch or delivery. */
  Optional<Breach> breach(EventHeaders event) {
    return Optional.ofNullable(order)
        .filter(reference -> CREDITED.contains(kind))
        .map(reference -> breach(event, reference));
  }

  private Breach breach(EventHeaders event, String reference) {
    return new Breach(
        promiseId,
        new ShipmentKey(account, reference),
        kind,
        dueAt.truncatedTo(ChronoUnit.MICROS),
        event.type().equals("sla.breach-withdrawn.v1"),
        reason,
        event.time().truncatedTo(ChronoUnit.MICROS));
  }
}
