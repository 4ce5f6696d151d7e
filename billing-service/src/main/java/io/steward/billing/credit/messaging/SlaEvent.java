package io.steward.billing.credit.messaging;

import io.steward.billing.credit.Breach;
import io.steward.billing.rating.ShipmentKey;
import io.steward.platform.event.EventHeaders;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Our view of sla.breached.v1 and sla.breach-withdrawn.v1; a promise is breached when it is due.
 */
record SlaEvent(
    String promiseId,
    String account,
    String order,
    String kind,
    Instant dueAt,
    @Nullable String reason) {

  Breach breach(EventHeaders event) {
    return new Breach(
        promiseId,
        new ShipmentKey(account, order),
        kind,
        dueAt.truncatedTo(ChronoUnit.MICROS),
        event.type().equals("sla.breach-withdrawn.v1"),
        reason,
        event.time().truncatedTo(ChronoUnit.MICROS));
  }
}
