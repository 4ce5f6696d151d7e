package io.steward.billing.credit;

import io.steward.billing.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A credit as it is shown.
 *
 * @param credit before the cap
 * @param netted what an invoice deducted
 * @param state granted, invoiced, forfeited or withdrawn
 */
public record CreditView(
    String promiseId,
    String account,
    String order,
    String kind,
    Instant breachedAt,
    String month,
    Money credit,
    @Nullable Money netted,
    String state,
    @Nullable String invoice) {

  /** The view of a credit. */
  public static CreditView of(Credit c) {
    return new CreditView(
        c.promiseId(),
        c.shipment().account(),
        c.shipment().order(),
        c.kind(),
        c.breachedAt(),
        c.month(),
        c.amount(),
        c.netted(),
        c.state().code(),
        c.invoice());
  }
}
