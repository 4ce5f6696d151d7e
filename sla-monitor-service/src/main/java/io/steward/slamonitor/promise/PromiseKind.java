package io.steward.slamonitor.promise;

/** What is promised of an order. */
public enum PromiseKind {
  DISPATCH,
  DELIVERY;

  /** The name in events and answers. */
  public String wireName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
