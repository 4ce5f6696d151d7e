package io.steward.slamonitor.earlywarning;

import io.steward.slamonitor.policy.PromiseKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was learned about one kind of promise.
 *
 * @param operatingPoint {@code null} when no threshold reached the target precision
 * @param quality on the latest orders, by a classifier that was learned without them
 * @param learnedFrom the earliest moment learned from
 * @param learnedUntil outcomes later than this are not in it
 */
public record ForecastModel(
    PromiseKind kind,
    Classifier classifier,
    Calibration calibration,
    @Nullable OperatingPoint operatingPoint,
    Quality quality,
    int examples,
    Instant learnedFrom,
    Instant learnedUntil) {

  /** The probability of a miss for each row of features. */
  public double[] probabilities(List<float[]> rows) {
    double[] probabilities = classifier.logOdds(rows);
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = calibration.probability(probabilities[i]);
    }
    return probabilities;
  }
}
