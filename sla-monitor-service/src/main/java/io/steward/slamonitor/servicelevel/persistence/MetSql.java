package io.steward.slamonitor.servicelevel.persistence;

import io.steward.slamonitor.servicelevel.Measure;

/** Whether an order that counts is in the numerator. */
final class MetSql {
  static final String DISPATCHED_ON_TIME = "o.dispatched_at <= o.dispatch_due";
  static final String DELIVERED_ON_TIME = "o.delivered_at <= o.deliver_due";

  /** When the refund was promised; there is a promise from the request on. */
  static final String REFUND_DUE =
      "(select p.due_at from promise p where p.account = o.account"
          + " and p.order_ref = o.order_ref and p.kind = 'REFUND'"
          + " and p.superseded_at is null order by p.due_at desc limit 1)";

  private MetSql() {}

  static String of(Measure measure) {
    return switch (measure) {
      case ON_TIME_DISPATCH, ON_TIME_DISPATCH_BY_DUE, ON_TIME_DISPATCH_NET -> DISPATCHED_ON_TIME;
      case ON_TIME_DELIVERY, ON_TIME_DELIVERY_BY_DUE, ON_TIME_DELIVERY_NET -> DELIVERED_ON_TIME;
      case NET_SERVICE_LEVEL, GROSS_SERVICE_LEVEL ->
          DISPATCHED_ON_TIME + " and " + DELIVERED_ON_TIME;
      case CANCELLATION_RATE -> "o.cancelled_at is not null";
      case FULFILMENT_CANCELLATION_RATE ->
          "o.cancelled_at is not null and coalesce(o.cancelled_by, 'fulfiller') = 'fulfiller'";
      case RETURN_RATE -> "o.returned_at is not null";
      case REFUNDS_IN_TIME -> "o.refunded_at <= " + REFUND_DUE;
      case TIME_TO_REFUND -> "true";
    };
  }
}
