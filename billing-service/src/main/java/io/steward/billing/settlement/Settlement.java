package io.steward.billing.settlement;

import io.smallrye.mutiny.Uni;
import io.steward.billing.credit.CreditSettling;
import io.steward.billing.measure.Measuring;
import io.steward.billing.rating.ShipmentRating;
import jakarta.enterprise.context.ApplicationScoped;

/** Brings what is open to its end, in the order in which one thing follows from the other. */
@ApplicationScoped
public class Settlement {
  private final ShipmentRating rating;
  private final CreditSettling credits;
  private final Measuring measuring;

  Settlement(ShipmentRating rating, CreditSettling credits, Measuring measuring) {
    this.rating = rating;
    this.credits = credits;
    this.measuring = measuring;
  }

  /** Prices what is due, decides the credits that follow, states the measures of both. */
  public Uni<Void> settle() {
    return rating.rateDue().chain(credits::settle).chain(measuring::measure);
  }
}
