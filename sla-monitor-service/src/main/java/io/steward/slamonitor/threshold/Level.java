package io.steward.slamonitor.threshold;

import java.util.Locale;

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
}
