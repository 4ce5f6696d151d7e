package io.steward.slamonitor.alert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How bad it is; the words are those of tickets. */
public enum Severity {
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /** The word for it in events and in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** 1 for low to 4 for critical, so that a table can compare. */
  public int rank() {
    return ordinal() + 1;
  }

  public static Severity ofRank(int rank) {
    return values()[rank - 1];
  }

  /** The severity of the word; empty when it is none. */
  public static Optional<Severity> ofWord(String word) {
    return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
  }

  boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
