package io.steward.review.catalogue;

import io.steward.review.measurement.Source;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a review shows it; what it counts is defined by its source.
 *
 * @param id with version, such as {@code on-time-dispatch.v1}
 * @param unit what is counted; {@link #MONEY} where each row states its currency
 * @param target for ratios, a share of 1; {@code null} when there is none
 * @param headline whether it stands in the list of reviews
 */
public record Measure(
    String id,
    String title,
    String unit,
    MeasureKind kind,
    Better better,
    Source source,
    @Nullable BigDecimal target,
    boolean headline,
    DrillDown drillDown) {
  /** The unit of amounts: stands for the currency, which the rows state. */
  public static final String MONEY = "money";
}
