package io.steward.slamonitor.intervention;

import java.util.Locale;

/** How an order in an intervention ended. */
public enum Verdict {
  /** It is not decided. */
  PENDING,
  /** Its promise was kept in time. */
  SAVED,
  /** Its promise was broken, whatever came later. */
  BREACHED,
  /** It ended without being either, by cancellation for example. */
  VOID;

  /** The word in tables and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
