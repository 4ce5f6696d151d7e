package io.steward.slamonitor.servicelevel;

import io.steward.slamonitor.order.OrderKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order behind a figure.
 *
 * @param exclusion the bucket of an order that is left out; {@code null} for one that counts
 * @param decidedAt the moment that puts it into its period
 * @param party who answers for a miss, as proposed or decided; {@code null} where nothing is
 */
public record MeasuredOrder(
    Measure measure,
    OrderKey key,
    Outcome outcome,
    @Nullable Exclusion exclusion,
    Instant decidedAt,
    OrderTimes times,
    @Nullable String party) {

  /** Why the order counts as it does, in words. */
  public String reason() {
    return exclusion == null ? outcomeInWords() : exclusion.inWords();
  }

  private String outcomeInWords() {
    return switch (measure.subject()) {
      case DISPATCH -> times.dispatch();
      case DELIVERY -> times.delivery();
      case CANCELLATION -> times.cancellation();
      case SERVICE ->
          times.dispatch()
              + "; "
              + times.delivery()
              + (times.cancelledAt() == null ? "" : "; " + times.cancellation());
      case RETURN -> times.returnedAt() == null ? "not returned" : "returned";
      case REFUND -> measure.unit() == Unit.HOURS ? times.waitForRefund() : times.refund();
    };
  }
}
