package io.steward.slamonitor.intervention;

/**
 * What an intervention is about; orders that come into the same danger share it, so that a burst is
 * one intervention.
 *
 * @param account the merchant's code, {@code -} where a risk spans merchants
 * @param kind {@code late-dispatch}, {@code late-delivery} or the kind of a risk
 * @param place warehouse, carrier or source; empty where there is none
 */
public record Matter(String account, String kind, String place) {

  /** The matter of a cause such as {@code late-dispatch:W1}. */
  public static Matter ofCause(String account, String cause) {
    int colon = cause.indexOf(':');
    return colon < 0
        ? new Matter(account, cause, "")
        : new Matter(account, cause.substring(0, colon), cause.substring(colon + 1));
  }
}
