package io.steward.billing.credit;

import io.steward.billing.money.Money;
import java.time.Instant;

/** Payload of credit.withdrawn.v1. */
public record CreditWithdrawn(
    String account,
    String order,
    String promiseId,
    String kind,
    Money credit,
    String month,
    Instant breachedAt,
    String reason) {

  /** The event of a credit that is taken back. */
  public static CreditWithdrawn of(Credit credit, String reason) {
    return new CreditWithdrawn(
        credit.shipment().account(),
        credit.shipment().order(),
        credit.promiseId(),
        credit.kind(),
        credit.amount(),
        credit.month(),
        credit.breachedAt(),
        reason);
  }
}
