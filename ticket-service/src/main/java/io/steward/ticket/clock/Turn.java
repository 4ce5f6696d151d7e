package io.steward.ticket.clock;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a clock. */
public sealed interface Turn {
  /**
   * It was set, and runs.
   *
   * @param warningsAt when warnings are to come if nothing changes
   */
  record Activated(List<Instant> warningsAt) implements Turn {}

  /** It stands still. */
  record Paused(Pause pause) implements Turn {}

  /** It runs on; the warnings still to come have moved with it. */
  record Resumed(List<Instant> warningsAt) implements Turn {}

  /**
   * Its time is near.
   *
   * @param warning which of the warnings this is, 1 for the first
   */
  record AtRisk(int warning) implements Turn {}

  /**
   * Its time passed unmet.
   *
   * @param past whether that was before the monitor watched over it
   */
  record Breached(Instant at, boolean past) implements Turn {}

  /** What was promised was done. */
  record Fulfilled(Instant at, boolean late) implements Turn {}

  /** Another clock took over. */
  record Superseded(Instant at) implements Turn {}

  /** What was promised was no longer wanted. */
  record Cancelled(Instant at) implements Turn {}

  /**
   * The announced breach was none: what was promised had been done in time, or had not been wanted
   * any more, or was due later.
   */
  record BreachWithdrawn(@Nullable Instant metAt, @Nullable Instant cancelledAt) implements Turn {}
}
