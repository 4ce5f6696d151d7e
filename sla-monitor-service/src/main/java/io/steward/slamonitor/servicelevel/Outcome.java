package io.steward.slamonitor.servicelevel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an order contributes to a figure. */
public enum Outcome {
  /** Counted in the numerator. */
  MET,
  /** Counted in the denominator alone. */
  MISSED,
  /** In the period, but left out by the measure's definition. */
  EXCLUDED,
  /** Counted in the denominator: met and missed. */
  ALL;

  /** The name in requests and answers. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome of that name. */
  public static Optional<Outcome> of(String wireName) {
    return Arrays.stream(values()).filter(o -> o.wireName().equals(wireName)).findFirst();
  }
}
