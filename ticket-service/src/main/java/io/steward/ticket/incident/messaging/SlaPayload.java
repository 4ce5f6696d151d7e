package io.steward.ticket.incident.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The members of {@code sla.*} events that incidents need; all others are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SlaPayload(
    @Nullable String promiseId,
    @Nullable String account,
    @Nullable String order,
    @Nullable String kind,
    @Nullable Instant dueAt,
    @Nullable Amount value,
    @Nullable String cause,
    boolean historical,
    boolean late,
    @Nullable Instant fulfilledAt,
    @Nullable Instant endedAt) {

  /** An exact amount as text, with its currency. */
  record Amount(String amount, String currency) {}
}
