package io.steward.slamonitor.responsibility;

import io.steward.slamonitor.order.OrderKey;
import io.steward.slamonitor.policy.PromiseKind;

/** A promise of an order that was, or may have been, missed. */
public record Miss(OrderKey order, PromiseKind kind) {

  /** The miss as one text, for the audit log. */
  public String reference() {
    return order + "/" + kind.wireName();
  }
}
