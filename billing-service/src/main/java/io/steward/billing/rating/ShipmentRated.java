package io.steward.billing.rating;

import io.steward.billing.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/** Payload of shipment.rated.v1. */
public record ShipmentRated(
    String account,
    String order,
    LocalDate dispatchedOn,
    Money fee,
    String zone,
    long billedWeightGrams,
    int contractVersion,
    int revision,
    Instant ratedAt) {

  /** The event of a price. */
  public static ShipmentRated of(Priced priced, Rating rating) {
    return new ShipmentRated(
        priced.key().account(),
        priced.key().order(),
        priced.due().shipment().dispatchedOn(),
        rating.fee(),
        rating.zone(),
        rating.billedGrams(),
        rating.contractVersion(),
        priced.revision(),
        priced.at());
  }
}
