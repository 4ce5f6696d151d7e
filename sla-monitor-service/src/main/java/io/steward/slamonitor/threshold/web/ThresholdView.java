package io.steward.slamonitor.threshold.web;

import io.steward.slamonitor.servicelevel.Better;
import io.steward.slamonitor.threshold.Threshold;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A threshold as the API shows it.
 *
 * @param direction {@code at-least} or {@code at-most}: on which side of a limit it is good
 */
record ThresholdView(
    UUID id,
    String measure,
    @Nullable String account,
    String window,
    String direction,
    String unit,
    @Nullable BigDecimal target,
    BigDecimal warning,
    BigDecimal critical,
    BigDecimal recovery,
    long minimumSample,
    Instant changedAt,
    String changedBy) {

  static ThresholdView of(Threshold threshold) {
    return new ThresholdView(
        threshold.id(),
        threshold.measure().id(),
        threshold.account(),
        threshold.window().wireName(),
        threshold.limits().better() == Better.UP ? "at-least" : "at-most",
        threshold.measure().unit().wireName(),
        threshold.target(),
        threshold.limits().warning(),
        threshold.limits().critical(),
        threshold.limits().recovery(),
        threshold.minimumSample(),
        threshold.changedAt(),
        threshold.changedBy());
  }
}
