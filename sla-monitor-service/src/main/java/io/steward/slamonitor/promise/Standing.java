package io.steward.slamonitor.promise;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How a promise stands at a moment. */
public enum Standing {
  /** Its clock has not begun yet. */
  PENDING("pending", false),
  /** Its clock runs, its time has not come and it is not kept yet. */
  OPEN("open", false),
  /** As open, and one of its warnings has come. */
  AT_RISK("at-risk", false),
  /** Its clock stands still, also past the moment at which it would have been due. */
  PAUSED("paused", false),
  /** Its time passed unmet, and it is still awaited. */
  BREACHED("breached", true),
  /** Kept at or before its time. */
  MET("met", false),
  /** Broken, then kept. */
  MET_LATE("met-late", true),
  /** Ended at or before its time because nobody waits any more. */
  CANCELLED("cancelled", false),
  /** Ended at or before its time because other terms took over. */
  SUPERSEDED("superseded", false),
  /** Broken, then cancelled or superseded: a breach for which nobody waits. */
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

  /** Whether the promise is still to be kept, in time or late. */
  public boolean isAwaited() {
    return isMoving() || this == PAUSED || this == BREACHED;
  }

  /** Whether time alone will change it. */
  public boolean isMoving() {
    return this == PENDING || this == OPEN || this == AT_RISK;
  }

  /** Whether it came to its end without a breach, so that there is little to tell of it. */
  public boolean isQuietEnd() {
    return this == MET || this == CANCELLED || this == SUPERSEDED;
  }

  /** Whether it ended without being kept. */
  public boolean isGivenUp() {
    return this == CANCELLED || this == SUPERSEDED || this == CLOSED;
  }

  /** The names of all states, for a message to whoever used another. */
  public static String states() {
    return Arrays.stream(values())
        .map(Standing::state)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The standings that read as this state; empty when there is no such state. */
  public static Standing[] in(String state) {
    return Arrays.stream(values()).filter(s -> s.state.equals(state)).toArray(Standing[]::new);
  }
}
