package io.steward.slamonitor.servicelevel;

import java.util.Locale;

/**
 * Why a measure leaves an order of the period out. An order is in at most one bucket, the first
 * that applies in this order, so that gross less all buckets is net.
 */
public enum Exclusion {
  /** Its time is still ahead and it is not there yet: nobody can say how it ends. */
  NOT_DUE_YET,
  CANCELLED_BY_CUSTOMER,
  CANCELLED_BY_MERCHANT,
  CANCELLED_BY_MARKETPLACE,
  /** Missed, and a registered event of force majeure or a person's decision accounts for it. */
  FORCE_MAJEURE,
  /** Missed, and a person decided that the merchant is responsible. */
  MERCHANT_RESPONSIBLE,
  /** Missed, and a person decided that the marketplace is responsible. */
  MARKETPLACE_RESPONSIBLE,
  /** There is no due time to hold it against. */
  NO_PROMISE_KNOWN;

  /** The name in requests, answers and events. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As the reason of an order that is left out. */
  public String inWords() {
    return switch (this) {
      case NOT_DUE_YET -> "its time is still ahead";
      case FORCE_MAJEURE -> "force majeure";
      case MERCHANT_RESPONSIBLE -> "the merchant is responsible";
      case MARKETPLACE_RESPONSIBLE -> "the marketplace is responsible";
      case NO_PROMISE_KNOWN -> "no promise is known";
      default -> wireName().replace('-', ' ');
    };
  }
}
