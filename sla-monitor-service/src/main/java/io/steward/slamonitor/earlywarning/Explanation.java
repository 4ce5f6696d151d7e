package io.steward.slamonitor.earlywarning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why a forecast is what it is. The classifier divides its log-odds among the features; what the
 * features of one {@link Factor} got is added up, and the three factors that moved the probability
 * most are told, whichever way they moved it. A reason tells what the model went by. It does not
 * claim that to change it would change the outcome.
 */
final class Explanation {
  private static final int TOLD = 3;

  private Explanation() {}

  /**
   * The reasons, the weightiest first.
   *
   * @param contributions what each feature added to the log-odds, in the order of {@link Feature}
   * @param logOdds their sum with what is the same for all
   */
  static List<Reason> of(
      Features features, double[] contributions, double logOdds, Calibration calibration) {
    Map<Factor, Double> parts = new EnumMap<>(Factor.class);
    for (Feature feature : Feature.values()) {
      parts.merge(feature.factor(), contributions[feature.ordinal()], Double::sum);
    }
    double probability = calibration.probability(logOdds);
    Wording wording = new Wording(features);
    return parts.entrySet().stream()
        .filter(part -> part.getValue() != 0)
        .map(
            part ->
                new Reason(
                    part.getKey(),
                    wording.of(part.getKey()),
                    probability - calibration.probability(logOdds - part.getValue())))
        .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.points())))
        .limit(TOLD)
        .toList();
  }

  /** The log-odds that the contributions, with the common part in the last place, add up to. */
  static double sum(double[] contributions) {
    return Arrays.stream(contributions).sum();
  }
}
