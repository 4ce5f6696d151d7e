package io.steward.slamonitor.servicelevel.persistence;

import io.steward.platform.paging.Cursor;
import io.steward.platform.problem.Problems;
import io.steward.slamonitor.servicelevel.Measure;
import io.steward.slamonitor.servicelevel.OrderSelection;
import io.steward.slamonitor.servicelevel.Outcome;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statement for the orders behind a figure. */
final class MeasuredOrderSql {
  private MeasuredOrderSql() {}

  /** Where the page begins. */
  record After(OffsetDateTime decidedAt, String account, String order) {}

  static @Nullable After after(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    List<String> key = Cursor.decode(cursor, 3);
    try {
      return new After(Instant.parse(key.get(0)).atOffset(ZoneOffset.UTC), key.get(1), key.get(2));
    } catch (DateTimeException e) {
      throw Problems.invalid("cursor", "is not a cursor of this list", "\"next\" of a page before");
    }
  }

  static Statement write(
      Measure measure,
      Outcome outcome,
      OrderSelection selection,
      @Nullable After after,
      int limit,
      Instant now) {
    MeasureSql definition = MeasureSql.of(measure);
    String sortKey = definition.moment() + ", o.account, o.order_ref";
    Statement statement =
        new Statement(now)
            .text("select o.*, " + definition.moment() + " as decided_at")
            .text(", " + definition.exclusion() + " as exclusion")
            .text(", " + definition.met() + " as met")
            .text(", " + refundDue(measure) + " as refund_due, " + party(measure) + " as party")
            .selecting(selection, definition.moment())
            .text(" and " + definition.having(outcome));
    if (after != null) {
      statement.text(
          " and (%s) > (%s, %s, %s)"
              .formatted(
                  sortKey,
                  statement.bind(after.decidedAt()),
                  statement.bind(after.account()),
                  statement.bind(after.order())));
    }
    return statement.page(sortKey, limit + 1);
  }

  private static String refundDue(Measure measure) {
    return switch (measure.subject()) {
      case REFUND -> MetSql.REFUND_DUE;
      default -> "null::timestamptz";
    };
  }

  private static String party(Measure measure) {
    String kinds =
        switch (measure.subject()) {
          case DISPATCH -> "('dispatch')";
          case DELIVERY -> "('delivery')";
          // A late dispatch comes before the late delivery that follows from it.
          case SERVICE -> "('dispatch', 'delivery')";
          case REFUND -> "('refund')";
          case CANCELLATION, RETURN -> "('')";
        };
    return """
        (select r.party from responsibility r where r.account = o.account
          and r.order_ref = o.order_ref and r.kind in %s order by r.kind desc limit 1)"""
        .formatted(kinds);
  }
}
