package io.steward.review.measurement;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One additive row of a measurement.
 *
 * @param measure id with version, such as {@code on-time-dispatch.v1}; one that the catalogue does
 *     not know yet is kept all the same
 * @param dimensions what it is broken down by; a dimension that is not known is absent
 * @param numerator exact
 * @param denominator exact; {@code null} for counts and sums
 * @param unit what is counted, or the currency of an amount
 */
public record Observation(
    String measure,
    Map<String, String> dimensions,
    BigDecimal numerator,
    @Nullable BigDecimal denominator,
    String unit) {
  public Observation {
    dimensions = Map.copyOf(dimensions);
  }
}
