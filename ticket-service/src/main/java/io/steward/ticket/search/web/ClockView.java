package io.steward.ticket.search.web;

import io.steward.ticket.clock.TicketClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a ticket in an answer.
 *
 * @param dueAt {@code null} while a pause holds it open
 * @param timeLeftSeconds until it is due, by the wall clock, negative when overdue; while paused
 *     the working time that remains; {@code null} when the promise is over
 * @param explanation where the monitor explains, interval by interval, why it is due when it is
 */
public record ClockView(
    String promiseId,
    String kind,
    int cycle,
    String state,
    @Nullable Instant dueAt,
    @Nullable Long timeLeftSeconds,
    @Nullable Instant pausedSince,
    @Nullable String pausedReason,
    int warned,
    List<Instant> warningsAt,
    @Nullable Instant breachedAt,
    @Nullable Instant endedAt,
    String policy,
    @Nullable String calendar,
    String explanation) {
  static ClockView of(TicketClock clock, Instant now) {
    return new ClockView(
        clock.promiseId(),
        clock.kind(),
        clock.cycle(),
        clock.state().code(),
        clock.dueAt(),
        clock.timeLeft(now).map(Duration::toSeconds).orElse(null),
        clock.pause() == null ? null : clock.pause().since(),
        clock.pause() == null ? null : clock.pause().reason(),
        clock.warned(),
        clock.warningsAt(),
        clock.breachedAt(),
        clock.endedAt(),
        clock.policy(),
        clock.calendar(),
        "/api/v1/promises/" + clock.promiseId() + "/explanation");
  }
}
