package io.steward.slamonitor.earlywarning;

/** A stretch of an order's way of which a history is kept. */
public enum Stage {
  /** From placement to dispatch; missed when dispatched after its time. */
  HANDLING,
  /** From dispatch to delivery; it has a duration and no promise of its own. */
  TRANSIT,
  /** From placement to delivery; missed when delivered after its time. */
  WHOLE
}
