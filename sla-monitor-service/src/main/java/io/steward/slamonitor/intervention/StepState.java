package io.steward.slamonitor.intervention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a step of a playbook stands. */
public enum StepState {
  OPEN,
  DONE,
  SKIPPED;

  /** The word in tables and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that word. */
  public static Optional<StepState> ofWord(String word) {
    return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
  }
}
