package io.steward.slamonitor.servicelevel;

import java.util.Locale;

/** Which way a change of a measure is welcome. */
public enum Better {
  UP,
  DOWN;

  /** The name in the catalogue and in answers. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
