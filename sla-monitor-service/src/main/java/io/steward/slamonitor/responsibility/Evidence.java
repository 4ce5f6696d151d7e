package io.steward.slamonitor.responsibility;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a promise that may have been missed.
 *
 * @param dueAt until when it had to be kept
 * @param doneAt when it was kept; {@code null} while it is not
 * @param toldAt when the placement was recorded, which may be long after it happened
 * @param reports scans and discrepancies in the order of their times
 */
public record Evidence(
    Miss miss,
    Instant dueAt,
    @Nullable Instant doneAt,
    @Nullable Instant placedAt,
    @Nullable Instant toldAt,
    @Nullable Instant dispatchDue,
    @Nullable Instant dispatchedAt,
    @Nullable Instant cancelledAt,
    @Nullable String channel,
    @Nullable String warehouse,
    @Nullable String carrier,
    @Nullable String region,
    List<Report> reports) {

  /** Whether the promise is broken at that moment. */
  public boolean isMissed(Instant now) {
    boolean keptInTime = doneAt != null && !doneAt.isAfter(dueAt);
    boolean calledOffInTime = cancelledAt != null && !cancelledAt.isAfter(dueAt);
    return !keptInTime && !calledOffInTime && !now.isBefore(dueAt);
  }

  /** Since when the promise ran: a delivery is in other hands from the dispatch on. */
  Instant ranFrom() {
    Instant from =
        miss.kind() == PromiseKind.DELIVERY && dispatchedAt != null ? dispatchedAt : placedAt;
    return from == null || from.isAfter(dueAt) ? dueAt : from;
  }

  boolean wasDispatchedInTime() {
    return dispatchedAt != null && (dispatchDue == null || !dispatchedAt.isAfter(dispatchDue));
  }
}
