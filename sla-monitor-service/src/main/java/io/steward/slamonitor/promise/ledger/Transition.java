package io.steward.slamonitor.promise.ledger;

import java.time.Instant;
import java.util.Comparator;

/**
 * Something that happened to a clock. The words are those of Zendesk's ticket metric events
 * (activate, pause, fulfil), with resume, supersede, cancel and reopen said beside them.
 */
public sealed interface Transition {
  /** By their own time, then by id; the order of arrival is of no consequence. */
  Comparator<Transition> ORDER = Comparator.comparing(Transition::at).thenComparing(Transition::id);

  /** Unique within a ledger; the same id again is the same transition and changes nothing. */
  String id();

  /** When it happened. */
  Instant at();

  /** Why. */
  Cause cause();

  /** A clock starts to run; without effect while one runs or stands still. */
  record Activate(String id, Instant at, Cause cause, Terms terms) implements Transition {}

  /** The clock stands still from now on; on one that does already, only the cause changes. */
  record Pause(String id, Instant at, Cause cause) implements Transition {}

  /** The clock runs on. */
  record Resume(String id, Instant at, Cause cause) implements Transition {}

  /** The promise is kept. */
  record Fulfil(String id, Instant at, Cause cause) implements Transition {}

  /**
   * Other terms hold from now on: the clock ends and another takes over the working time that it
   * had used, and its pause if it stood still. GLPI lost the pause here (issue 15605).
   */
  record Supersede(String id, Instant at, Cause cause, Terms terms) implements Transition {}

  /** Nobody waits any more. */
  record Cancel(String id, Instant at, Cause cause) implements Transition {}

  /**
   * After an end, a new cycle with the whole allowance; the old one stays as it ended. In Zammad a
   * reopened old ticket "may instantly escalate".
   */
  record Reopen(String id, Instant at, Cause cause, Terms terms) implements Transition {}
}
