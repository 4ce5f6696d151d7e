package io.steward.slamonitor.servicelevel.persistence;

import io.steward.slamonitor.servicelevel.Exclusion;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Outcome;
import io.steward.slamonitor.servicelevel.Unit;
import java.util.stream.Collectors;

/**
 * The definitions of contract/measures.yaml as expressions over a row {@code o} of orders and a row
 * {@code t} that holds the moment of the question as {@code now}.
 *
 * @param moment the expression that decides the period; an order without it is not in any
 * @param exclusion the bucket of an order that is left out, otherwise null
 * @param met whether a counted order is in the numerator
 * @param amount what a counted order adds to a numerator that is no number of orders
 */
record MeasureSql(String moment, String exclusion, String met, String amount) {
  private static final String NEVER = "null::text";

  static MeasureSql of(Measure measure) {
    return new MeasureSql(moment(measure), exclusion(measure), MetSql.of(measure), amount(measure));
  }

  /** Whether an order of the period is in the denominator. */
  String counted() {
    return exclusion.equals(NEVER) ? "true" : "(" + exclusion + ") is null";
  }

  /** The condition for an order of the period to have that outcome. */
  String having(Outcome outcome) {
    return switch (outcome) {
      case MET -> "(%s) and (%s)".formatted(counted(), met);
      case MISSED -> "(%s) and (%s) is not true".formatted(counted(), met);
      case EXCLUDED -> "not (%s)".formatted(counted());
      case ALL -> "(%s)".formatted(counted());
    };
  }

  private static String moment(Measure measure) {
    return switch (measure) {
      case ON_TIME_DISPATCH -> "o.dispatched_at";
      case ON_TIME_DELIVERY, RETURN_RATE -> "o.delivered_at";
      case ON_TIME_DISPATCH_BY_DUE, ON_TIME_DISPATCH_NET -> "o.dispatch_due";
      case ON_TIME_DELIVERY_BY_DUE, ON_TIME_DELIVERY_NET -> "o.deliver_due";
      case NET_SERVICE_LEVEL, GROSS_SERVICE_LEVEL -> "o.deliver_due";
      case CANCELLATION_RATE, FULFILMENT_CANCELLATION_RATE -> "o.placed_at";
      // Without a request nobody waited; the refund was the seller's own idea.
      case REFUNDS_IN_TIME, TIME_TO_REFUND ->
          "(case when o.refund_requested_at <= o.refunded_at then o.refunded_at end)";
    };
  }

  private static String exclusion(Measure measure) {
    return measure.exclusions().isEmpty()
        ? NEVER
        : measure.exclusions().stream()
            .map(bucket -> when(bucket, measure))
            .collect(Collectors.joining(" ", "case ", " end"));
  }

  private static String when(Exclusion bucket, Measure measure) {
    return "when %s then '%s'".formatted(ExclusionSql.of(bucket, measure), bucket.wireName());
  }

  /** Hours are rounded half up to hundredths for each order, so that orders add up to figures. */
  private static String amount(Measure measure) {
    return measure.unit() == Unit.HOURS
        ? "round(extract(epoch from o.refunded_at - o.refund_requested_at) / 3600, 2)"
        : "1";
  }
}
