package io.steward.slamonitor.servicelevel.persistence;

import io.steward.slamonitor.servicelevel.Exclusion;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.Subject;

/** Whether an order of the period is in a bucket of a measure. */
final class ExclusionSql {
  private ExclusionSql() {}

  static String of(Exclusion bucket, Measure measure) {
    String missed = "(" + MetSql.of(measure) + ") is not true";
    return switch (bucket) {
      case NOT_DUE_YET -> due(measure) + " > t.now and " + missed;
      case CANCELLED_BY_CUSTOMER -> cancelledBy("customer", measure);
      case CANCELLED_BY_MERCHANT -> cancelledBy("merchant", measure);
      case CANCELLED_BY_MARKETPLACE -> cancelledBy("marketplace", measure);
      case FORCE_MAJEURE, MERCHANT_RESPONSIBLE, MARKETPLACE_RESPONSIBLE ->
          missed + " and " + accountedFor(bucket, measure);
      case NO_PROMISE_KNOWN -> MetSql.REFUND_DUE + " is null";
    };
  }

  /**
   * Version 1 of the net service level leaves a called-off order out whenever it was called off;
   * for the later measures a promise that was broken first stays broken.
   */
  private static String cancelledBy(String party, Measure measure) {
    String calledOff = "o.cancelled_by = '" + party + "'";
    return measure == Measure.NET_SERVICE_LEVEL
        ? calledOff
        : "%s and o.cancelled_at <= %s and (%s) is not true"
            .formatted(calledOff, due(measure), MetSql.of(measure));
  }

  private static String due(Measure measure) {
    return measure.subject() == Subject.DISPATCH ? "o.dispatch_due" : "o.deliver_due";
  }

  private static String accountedFor(Exclusion bucket, Measure measure) {
    String kind = measure.subject() == Subject.DISPATCH ? "dispatch" : "delivery";
    return """
        exists (select from responsibility r where r.account = o.account
          and r.order_ref = o.order_ref and r.kind = '%s' and r.excluded_as = '%s')"""
        .formatted(kind, bucket.wireName());
  }
}
