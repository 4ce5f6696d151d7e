package io.steward.ticket.clock.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of {@code sla.*} events about tickets that we need; all others are ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ClockPayload(
    @Nullable String promiseId,
    @Nullable String kind,
    int cycle,
    @Nullable Instant dueAt,
    @Nullable String policy,
    @Nullable String calendar,
    @Nullable List<Instant> warningsAt,
    int warning,
    @Nullable Instant pausedAt,
    @Nullable String reason,
    long leftSeconds,
    @Nullable Instant breachedAt,
    boolean historical,
    @Nullable Instant fulfilledAt,
    boolean late,
    @Nullable Instant supersededAt,
    @Nullable Instant endedAt) {}
