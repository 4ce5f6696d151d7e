package io.steward.slamonitor.risk;

/** A part of an order's way that takes a normal time. */
public enum Stage {
  /** From the placement to the dispatch. */
  FULFILMENT("from placement to dispatch"),
  /** From the dispatch to the delivery. */
  TRANSIT("from dispatch to delivery"),
  /** From the request of a refund to its payment. */
  REFUND("from request to refund");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /** The stage in words. */
  public String words() {
    return words;
  }
}
