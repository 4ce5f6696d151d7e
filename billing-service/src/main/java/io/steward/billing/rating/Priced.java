package io.steward.billing.rating;

import io.steward.billing.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A claimed order with its outcome.
 *
 * @param at when it was priced
 */
public record Priced(DueShipment due, Outcome outcome, Instant at) {

  /** Whether the outcome differs from the price that held. */
  public boolean changed() {
    return !PriceTag.of(due.shipment().dispatchedOn(), outcome).equals(due.current());
  }

  /** The number of the new price. */
  public int revision() {
    return due.revision() + 1;
  }

  /** The order. */
  public ShipmentKey key() {
    return due.shipment().key();
  }

  /** What an invoiced order now costs more, or less when negative; empty when nothing. */
  public Optional<Money> difference() {
    Money before = due.current() == null ? null : due.current().fee();
    Money now = outcome instanceof Rating r ? r.fee() : null;
    if (before == null) {
      return Optional.ofNullable(now);
    }
    Money difference = now == null ? before.negated() : now.minus(before);
    return Optional.of(difference).filter(d -> d.amount().signum() != 0);
  }
}
