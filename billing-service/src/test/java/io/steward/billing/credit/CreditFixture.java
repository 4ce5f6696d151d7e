package io.steward.billing.credit;

import io.steward.billing.money.Money;
import io.steward.billing.rating.ShipmentKey;
import java.math.BigDecimal;
import java.time.Instant;

/** Credits and breaches of one merchant. */
public final class CreditFixture {
  static final Instant NOON = Instant.parse("2026-10-14T12:00:00Z");

  private CreditFixture() {}

  public static Money eur(String amount) {
    return new Money(new BigDecimal(amount), "EUR");
  }

  public static Credit granted(String promise, String amount) {
    return new Credit(
        promise,
        new ShipmentKey("ACME", "SO-" + promise),
        "dispatch",
        NOON,
        "2026-10",
        eur(amount),
        null,
        CreditState.GRANTED,
        null);
  }

  static Breach breach(boolean withdrawn) {
    return new Breach(
        "p1", new ShipmentKey("ACME", "SO-p1"), "dispatch", NOON, withdrawn, null, NOON);
  }
}
