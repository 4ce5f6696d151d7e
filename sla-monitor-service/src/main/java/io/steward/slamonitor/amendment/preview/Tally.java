package io.steward.slamonitor.amendment.preview;

import io.steward.slamonitor.policy.PromiseKind;

/** Counts promises that were kept, and those kept in time as promised and as previewed. */
final class Tally {
  private long kept;
  private long metBefore;
  private long metAfter;

  void add(boolean inTimeBefore, boolean inTimeAfter) {
    kept++;
    metBefore += inTimeBefore ? 1 : 0;
    metAfter += inTimeAfter ? 1 : 0;
  }

  /** By how many the numerator would change. */
  long change() {
    return Math.abs(metAfter - metBefore);
  }

  Consequences.Figure figure(PromiseKind kind) {
    return new Consequences.Figure(kind.wireName(), kept, metBefore, metAfter);
  }
}
