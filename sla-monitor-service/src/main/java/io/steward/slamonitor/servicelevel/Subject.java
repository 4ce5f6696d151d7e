package io.steward.slamonitor.servicelevel;

/** What of an order a measure looks at. */
public enum Subject {
  DISPATCH,
  DELIVERY,
  CANCELLATION,
  /** Dispatch and delivery together. */
  SERVICE,
  RETURN,
  REFUND
}
