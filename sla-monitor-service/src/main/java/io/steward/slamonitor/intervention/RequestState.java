package io.steward.slamonitor.intervention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a request to a warehouse or carrier stands. */
public enum RequestState {
  REQUESTED,
  CONFIRMED,
  /** Picked up, or delivered with priority. */
  DONE,
  REFUSED;

  /** The states that may follow; what is done or refused stays so. */
  public Set<RequestState> next() {
    return switch (this) {
      case REQUESTED -> Set.of(CONFIRMED, DONE, REFUSED);
      case CONFIRMED -> Set.of(DONE, REFUSED);
      case DONE, REFUSED -> Set.of();
    };
  }

  /** The word in tables and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that word. */
  public static Optional<RequestState> ofWord(String word) {
    return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
  }
}
