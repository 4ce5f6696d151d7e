package io.steward.slamonitor.earlywarning;

import java.time.Instant;

/**
 * A past moment of an order with how its promise ended later.
 *
 * @param order names the order: moments of one order belong together
 * @param placedAt when the order was placed
 * @param moment at which it was looked at
 * @param settledAt from when on the outcome of such an order is known whatever it is: its due time
 * @param look 0 for the moment of placement, then counting
 * @param accountRate the account's own past rate as it was then, to compare a model with
 * @param features what a model sees, in the order of {@link Feature}
 */
public record Example(
    String order,
    Instant placedAt,
    Instant moment,
    Instant settledAt,
    int look,
    double accountRate,
    float[] features,
    boolean missed) {

  /** What a model sees of one feature. */
  public double get(Feature feature) {
    return features[feature.ordinal()];
  }
}
