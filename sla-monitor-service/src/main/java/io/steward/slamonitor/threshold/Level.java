package io.steward.slamonitor.threshold;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a figure stands against its limits, from good to bad. */
public enum Level {
  NONE,
  WARNING,
  CRITICAL;

  /** The name in answers and events. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isWorseThan(Level other) {
    return compareTo(other) > 0;
  }

  /** The level of that name. */
  public static Optional<Level> of(String wireName) {
    return Arrays.stream(values()).filter(level -> level.wireName().equals(wireName)).findFirst();
  }
}
