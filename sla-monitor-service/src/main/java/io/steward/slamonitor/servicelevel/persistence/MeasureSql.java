package io.steward.slamonitor.servicelevel.persistence;

import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Outcome;

/**
 * The definitions of contract/measures.yaml as conditions on a row {@code o} of orders.
 *
 * @param moment the column that decides the period; an order without it is not in any
 * @param counted whether an order of the period is in the denominator
 * @param met whether a counted order is in the numerator
 */
record MeasureSql(String moment, String counted, String met) {
  private static final String DISPATCHED_ON_TIME = "o.dispatched_at <= o.dispatch_due";
  private static final String DELIVERED_ON_TIME = "o.delivered_at <= o.deliver_due";
  // Not the fulfiller's fault. Without a name in "by" the order stays in.
  private static final String NOT_CALLED_OFF =
      "(o.cancelled_by is null or o.cancelled_by not in ('customer', 'merchant', 'marketplace'))";

  static MeasureSql of(Measure measure) {
    return switch (measure) {
      case ON_TIME_DISPATCH -> new MeasureSql("o.dispatched_at", "true", DISPATCHED_ON_TIME);
      case ON_TIME_DELIVERY -> new MeasureSql("o.delivered_at", "true", DELIVERED_ON_TIME);
      case CANCELLATION_RATE -> new MeasureSql("o.placed_at", "true", "o.cancelled_at is not null");
      case NET_SERVICE_LEVEL ->
          new MeasureSql(
              "o.deliver_due", NOT_CALLED_OFF, DISPATCHED_ON_TIME + " and " + DELIVERED_ON_TIME);
    };
  }

  /** The condition for an order of the period to have that outcome. */
  String having(Outcome outcome) {
    return switch (outcome) {
      case MET -> "(%s) and (%s)".formatted(counted, met);
      case MISSED -> "(%s) and (%s) is not true".formatted(counted, met);
      case EXCLUDED -> "not (%s)".formatted(counted);
      case ALL -> "(%s)".formatted(counted);
    };
  }
}
