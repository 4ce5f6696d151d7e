package io.steward.billing.credit;

import io.steward.billing.money.Money;
import java.time.Instant;

/** Payload of credit.granted.v1. */
public record CreditGranted(
    String account,
    String order,
    String promiseId,
    String kind,
    Money credit,
    String month,
    Instant breachedAt,
    int contractVersion) {

  /** The event of a granted credit. */
  public static CreditGranted of(OpenBreach open, Money credit) {
    Breach b = open.breach();
    return new CreditGranted(
        b.shipment().account(),
        b.shipment().order(),
        b.promiseId(),
        b.kind(),
        credit,
        open.month(),
        b.breachedAt(),
        open.contractVersion());
  }
}
