package io.steward.ticket.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order to attach to an incident: usually late, or already over when breach and ending were
 * learnt together.
 *
 * @param endedAt when it ended; {@code null} while late
 * @param announcedAt when the monitor announced the state; a later announcement replaces it
 */
public record AffectedOrder(
    OrderPromise promise,
    IncidentKey key,
    OrderState state,
    @Nullable Instant endedAt,
    Instant announcedAt) {

  static AffectedOrder late(SlaSignal.Breach breach) {
    return new AffectedOrder(
        breach.promise(), breach.key(), OrderState.LATE, null, breach.announcedAt());
  }

  /** The same order after its ending, unless the breach was announced later than the ending. */
  AffectedOrder after(SlaSignal.Ending ending) {
    return ending.announcedAt().isBefore(announcedAt)
        ? this
        : new AffectedOrder(promise, key, ending.outcome(), ending.endedAt(), ending.announcedAt());
  }
}
