package io.steward.billing.rating;

/** An order of an account; an order has one shipment, of one or more parcels. */
public record ShipmentKey(String account, String order) {

  /** The key of the order's events. */
  public String eventKey() {
    return account + "/" + order;
  }
}
