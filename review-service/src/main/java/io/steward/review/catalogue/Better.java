package io.steward.review.catalogue;

/** Which way a change of a measure is welcome. */
public enum Better {
  UP,
  DOWN;

  /** The name in documents: {@code up} or {@code down}. */
  public String word() {
    return this == UP ? "up" : "down";
  }
}
