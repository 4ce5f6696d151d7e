package io.steward.slamonitor.risk;

/**
 * Where events of an account come from.
 *
 * @param kind {@code channel} for placements, cancellations and requests, {@code warehouse} for
 *     dispatches, returns, refunds and discrepancies, {@code carrier} for scans and deliveries,
 *     {@code client} for whatever a program of that name reports
 * @param name of the channel, warehouse or carrier, {@code unknown} where no report named it; of a
 *     client the one in its token, or the {@code ce_source} of its records on Kafka
 */
public record Source(String account, String kind, String name) {

  /** The source in words: {@code channel shop}. */
  public String words() {
    return kind + " " + name;
  }
}
