package io.steward.slamonitor.promise;

import java.util.Arrays;

/** How a promise stands at a moment. */
public enum Standing {
  /** Its time has not come and the order is not there yet. */
  OPEN("open", false),
  /** As open, and no more than the warning lead is left. */
  AT_RISK("at-risk", false),
  /** Its time passed unmet, and the order is still awaited. */
  BREACHED("breached", true),
  /** Kept at or before its time. */
  MET("met", false),
  /** Broken, then kept. */
  MET_LATE("met-late", true),
  /** Ended at or before its time because the order was cancelled. */
  CANCELLED("cancelled", false),
  /** Broken, then ended because the order was cancelled: a breach for which nobody waits. */
  CLOSED("breached", true);

  private final String state;
  private final boolean broken;

  Standing(String state, boolean broken) {
    this.state = state;
    this.broken = broken;
  }

  /** The state as people and programs read it. */
  public String state() {
    return state;
  }

  /** Whether the promise was broken, whatever came later. */
  public boolean isBroken() {
    return broken;
  }

  /** Whether the order is still awaited. */
  public boolean isAwaited() {
    return this == OPEN || this == AT_RISK || this == BREACHED;
  }

  /** The standings that read as this state; empty when there is no such state. */
  public static Standing[] in(String state) {
    return Arrays.stream(values()).filter(s -> s.state.equals(state)).toArray(Standing[]::new);
  }
}
