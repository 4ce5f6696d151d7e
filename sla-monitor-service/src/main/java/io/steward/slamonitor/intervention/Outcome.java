package io.steward.slamonitor.intervention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an intervention ended. */
public enum Outcome {
  SAVED,
  BREACHED_ANYWAY,
  /** There was no danger: everything turned out well although nobody did anything. */
  FALSE_ALARM;

  /**
   * The outcome when all orders are decided. Orders that ended by cancellation have no say; the
   * majority of the others decides, a tie counts as breached.
   *
   * @param saved orders whose promise was kept
   * @param breached orders whose promise was broken
   * @param acted whether anybody took it, did a step or requested anything
   */
  public static Outcome of(long saved, long breached, boolean acted) {
    if (breached > 0 && breached >= saved) {
      return BREACHED_ANYWAY;
    }
    return acted ? SAVED : FALSE_ALARM;
  }

  /** The word in events and answers: {@code breached-anyway}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The outcome of that word. */
  public static Optional<Outcome> ofWord(String word) {
    return Arrays.stream(values()).filter(outcome -> outcome.word().equals(word)).findFirst();
  }
}
