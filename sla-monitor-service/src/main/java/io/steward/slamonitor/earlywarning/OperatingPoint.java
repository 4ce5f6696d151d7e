package io.steward.slamonitor.earlywarning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * From which probability on a forecast is told to others.
 *
 * @param threshold the probability
 * @param targetPrecision the share of the told orders that were to miss in the end
 * @param precision the share that did, of the orders it was chosen on
 * @param recall the share of all misses that were told
 */
public record OperatingPoint(
    double threshold, double targetPrecision, double precision, double recall, int told) {
  /** Fewer than this prove no precision. */
  private static final int ENOUGH = 20;

  /**
   * The lowest threshold that reaches the precision; empty when none does with enough orders to
   * tell.
   */
  public static Optional<OperatingPoint> choose(
      double[] probabilities, boolean[] missed, double targetPrecision) {
    Integer[] order = IntStream.range(0, probabilities.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble(i -> -probabilities[i]));
    long misses = IntStream.range(0, missed.length).filter(i -> missed[i]).count();
    OperatingPoint best = null;
    int hits = 0;
    for (int told = 1; told <= order.length; told++) {
      int last = order[told - 1];
      hits += missed[last] ? 1 : 0;
      boolean tied = told < order.length && probabilities[order[told]] == probabilities[last];
      double precision = (double) hits / told;
      if (!tied && told >= ENOUGH && precision >= targetPrecision) {
        double recall = (double) hits / misses;
        best = new OperatingPoint(probabilities[last], targetPrecision, precision, recall, told);
      }
    }
    return Optional.ofNullable(best);
  }
}
