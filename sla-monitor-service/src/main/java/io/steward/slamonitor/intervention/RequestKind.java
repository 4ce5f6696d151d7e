package io.steward.slamonitor.intervention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be requested for the orders of an intervention. */
public enum RequestKind {
  PRIORITY_DELIVERY,
  SPECIAL_PICKUP;

  /** The word in tables and answers: {@code special-pickup}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that word. */
  public static Optional<RequestKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
