package io.steward.ticket.search.web;

import io.steward.ticket.clock.TicketClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a ticket in an answer.
 *
 * @param dueAt {@code null} while a pause holds it open
 * @param timeLeftSeconds until it is due, by the wall clock, negative when overdue; while paused
 *     the working time that remains; {@code null} when the promise is over
 * @param explanation where the monitor explains, interval by interval, why it is due when it is
 */
@Schema(
    description =
        "A clock of a ticket as sla-monitor-service last announced it. A reopened "
            + "ticket and a later message begin the next cycle; other terms, such as another "
            + "severity, supersede the clock and its successor keeps the time used. Each has "
            + "a promise of its own.")
public record ClockView(
    @Schema(required = true) String promiseId,
    @Schema(required = true, examples = "first-response") String kind,
    @Schema(required = true, minimum = "1") int cycle,
    @Schema(
            required = true,
            enumeration = {
              "running",
              "at-risk",
              "paused",
              "breached",
              "met",
              "met-late",
              "superseded",
              "cancelled"
            },
            description = "breached outweighs paused, and paused outweighs at-risk.")
        String state,
    @Schema(nullable = true, description = "null while a pause holds it open.")
        @Nullable Instant dueAt,
    @Schema(
            nullable = true,
            description =
                "While running the time until dueAt by the wall clock, negative when overdue; "
                    + "while paused the working time that remains; null when the promise is over.")
        @Nullable Long timeLeftSeconds,
    @Schema(nullable = true) @Nullable Instant pausedSince,
    @Schema(nullable = true, examples = "waiting-customer") @Nullable String pausedReason,
    @Schema(required = true, description = "How many warnings have come.") int warned,
    @Schema(required = true, description = "When warnings come unless something changes.")
        List<Instant> warningsAt,
    @Schema(nullable = true, description = "Stays when the promise is met late.")
        @Nullable Instant breachedAt,
    @Schema(nullable = true) @Nullable Instant endedAt,
    @Schema(required = true, examples = "standard@3") String policy,
    @Schema(nullable = true, examples = "de-office@1") @Nullable String calendar,
    @Schema(required = true, description = "Where the monitor explains why it is due when it is.")
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
