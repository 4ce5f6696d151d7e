package io.steward.billing.credit;

import java.util.Locale;

/** Where a credit stands. */
public enum CreditState {
  /** Waits for the next invoice. */
  GRANTED,
  /** An invoice deducted it, in full or up to the cap. */
  INVOICED,
  /** The cap of its invoice left nothing of it. */
  FORFEITED,
  /** There was no breach after all. */
  WITHDRAWN;

  /** The name in tables and answers. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of a name in tables and queries. */
  public static CreditState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
