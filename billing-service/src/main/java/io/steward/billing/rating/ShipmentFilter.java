package io.steward.billing.rating;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are asked for; what is absent does not restrict.
 *
 * @param scope the accounts that the asker may see; all when there is none
 * @param zone of the price
 * @param part which orders behind a line of an invoice: minimum, fuel or order-fee for those that
 *     paid one
 */
public record ShipmentFilter(
    @Nullable Set<String> scope,
    @Nullable String account,
    @Nullable String order,
    @Nullable String state,
    @Nullable String invoice,
    @Nullable String zone,
    @Nullable String part) {

  /** The orders of an account, or of all, in a state, or in any. */
  public static ShipmentFilter byState(
      @Nullable Set<String> scope, @Nullable String account, @Nullable String state) {
    return new ShipmentFilter(scope, account, null, state, null, null, null);
  }

  /** One order. */
  public static ShipmentFilter one(String account, String order) {
    return new ShipmentFilter(null, account, order, null, null, null, null);
  }

  /** The orders behind an invoice, or behind a part of it. */
  public static ShipmentFilter behind(
      String invoice, @Nullable String zone, @Nullable String part) {
    return new ShipmentFilter(null, null, null, null, invoice, zone, part);
  }
}
