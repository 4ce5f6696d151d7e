package io.steward.slamonitor.promise;

import io.steward.slamonitor.policy.PromiseKind;
import io.steward.slamonitor.promise.ledger.Cycle;
import io.steward.slamonitor.promise.ledger.Interval;
import io.steward.slamonitor.promise.ledger.Ledger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One promise as its ledger tells it, from which {@link #standingAt} derives how it stands. An
 * order's ledger is a single interval from its start, so its due time is worked out directly; a
 * ticket's follows from a {@link Ledger}. Until the next transition only time changes how a promise
 * stands, so these facts are all that the search for deadlines needs.
 *
 * @param startedAt when its clock began; before that it is pending
 * @param dueAt until when, inclusive; {@code null} while a pause holds it open, and when it ended
 *     in one
 * @param warnings the moments from which on it is at risk once more, in order; none after {@code
 *     dueAt}
 * @param pause {@code null} while it runs or has ended
 */
public record Promise(
    PromiseKey key,
    Source source,
    Instant startedAt,
    @Nullable Instant dueAt,
    List<Instant> warnings,
    @Nullable Pause pause,
    Ends ends) {
  public Promise {
    warnings = List.copyOf(warnings);
  }

  /** The promise that one clock of a subject's ledger is. */
  public static Promise of(Subject subject, PromiseKind kind, Cycle cycle) {
    Ledger ledger = cycle.ledger();
    return new Promise(
        new PromiseKey(subject, kind, cycle.number(), cycle.revision()),
        Source.of(ledger.terms()),
        ledger.start(),
        ledger.dueAt().orElse(null),
        ledger.warnings(),
        cycle.ending() == null && ledger.isPaused() ? pause(ledger) : null,
        Ends.of(cycle.ending()));
  }

  private static Pause pause(Ledger ledger) {
    Interval last = ledger.intervals().getLast();
    return new Pause(last.from(), last.cause().code(), ledger.leftAt(last.from()));
  }

  public UUID id() {
    return key.id();
  }

  public Subject subject() {
    return key.subject();
  }

  public PromiseKind kind() {
    return key.kind();
  }

  /** The same promise, ended otherwise. */
  Promise endedBy(Ends others) {
    return new Promise(key, source, startedAt, dueAt, warnings, pause, others);
  }

  /** The same promise as if nothing had ended it. */
  public Promise awaited() {
    return endedBy(Ends.NONE);
  }

  /** The same promise, found never to have been made. */
  Promise retracted() {
    return endedBy(Ends.of(null, startedAt));
  }

  /** How the promise stands; depends on nothing but its facts and the moment. */
  public Standing standingAt(Instant now) {
    return ends.any() ? ending() : awaiting(now);
  }

  private Standing ending() {
    if (isInTime(ends.fulfilledAt())) {
      return Standing.MET;
    }
    if (isInTime(ends.cancelledAt())) {
      return Standing.CANCELLED;
    }
    if (isInTime(ends.supersededAt())) {
      return Standing.SUPERSEDED;
    }
    return ends.fulfilledAt() == null ? Standing.CLOSED : Standing.MET_LATE;
  }

  private boolean isInTime(@Nullable Instant end) {
    return end != null && (dueAt == null || !end.isAfter(dueAt));
  }

  private Standing awaiting(Instant now) {
    if (dueAt == null) {
      return Standing.PAUSED;
    }
    if (!now.isBefore(dueAt)) {
      return Standing.BREACHED;
    }
    if (warnedAt(now) > 0) {
      return Standing.AT_RISK;
    }
    return now.isBefore(startedAt) ? Standing.PENDING : Standing.OPEN;
  }

  /** How many of the warnings have come by that moment. */
  public int warnedAt(Instant now) {
    int warned = 0;
    for (Instant warning : warnings) {
      if (!warning.isAfter(now)) {
        warned++;
      }
    }
    return warned;
  }

  /** The next moment at which time alone changes how the promise stands; {@code null} if none. */
  public @Nullable Instant nextChangeAfter(Instant now) {
    if (!standingAt(now).isMoving()) {
      return null;
    }
    Instant next = earlier(startedAt, earlier(dueAt, null, now), now);
    for (Instant warning : warnings) {
      next = earlier(warning, next, now);
    }
    return next;
  }

  private static @Nullable Instant earlier(
      @Nullable Instant moment, @Nullable Instant next, Instant now) {
    boolean isSooner = moment != null && moment.isAfter(now);
    return isSooner && (next == null || moment.isBefore(next)) ? moment : next;
  }

  /** When the promise ended; {@code null} while it is awaited. */
  public @Nullable Instant endedAt(Standing standing) {
    return ends.at(standing);
  }

  /** When the promise was broken; {@code null} while it was not. */
  public @Nullable Instant breachedAt(Standing standing) {
    return standing.isBroken() ? dueAt : null;
  }
}
