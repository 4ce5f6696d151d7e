package io.steward.slamonitor.risk;

/**
 * Where events of an account come from.
 *
 * @param kind {@code channel} for placements, cancellations and requests, {@code warehouse} for
 *     dispatches, returns, refunds and discrepancies, {@code carrier} for scans and deliveries
 * @param name of the channel, warehouse or carrier; {@code unknown} where no report named it
 */
public record Source(String account, String kind, String name) {

  /** The source in words: {@code channel shop}. */
  public String words() {
    return kind + " " + name;
  }
}
