package io.steward.ticket.clock;

import io.steward.ticket.lifecycle.TicketNumber;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An announcement about a clock; it carries the clock's whole identity, so that none depends on an
 * earlier one.
 *
 * @param eventId the same for each delivery of the announcement
 * @param promiseId the promise that the clock belongs to; a new cycle and new terms have their own
 * @param kind for example {@code first-response}
 * @param cycle 1 for the first; a reopened ticket and a later message begin the next
 * @param dueAt the due time as it is now known; {@code null} while a pause holds it open
 * @param announcedAt when the monitor said so; of two announcements the later holds
 */
public record ClockNews(
    String eventId,
    String promiseId,
    TicketNumber ticket,
    String kind,
    int cycle,
    @Nullable Instant dueAt,
    String policy,
    @Nullable String calendar,
    Instant announcedAt,
    Turn turn) {
  /** Puts the clock as it is afterwards into the map; answers whether that changed anything. */
  boolean changes(Map<String, TicketClock> clocks) {
    TicketClock known = clocks.get(promiseId);
    Optional<TicketClock> next =
        known == null ? Optional.of(TicketClock.first(this)) : known.after(this);
    next.ifPresent(clock -> clocks.put(promiseId, clock));
    return next.isPresent();
  }
}
