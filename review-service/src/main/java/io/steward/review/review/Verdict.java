package io.steward.review.review;

import java.util.Locale;

/** Whether a change is welcome. */
public enum Verdict {
  BETTER,
  WORSE,
  SAME;

  /** The name in documents, in small letters. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
