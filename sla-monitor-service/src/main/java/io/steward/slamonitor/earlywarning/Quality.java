package io.steward.slamonitor.earlywarning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good forecasts were, against what happened.
 *
 * @param forecasts how many
 * @param misses how many of them came true
 * @param auc the chance that a missed order was forecast higher than a kept one; 0.5 is guessing
 * @param averagePrecision the area below precision over recall; guessing gives the share of misses
 * @param brier the mean squared difference of probability and outcome; 0 is best
 * @param calibration by tenths of probability
 */
public record Quality(
    int forecasts,
    int misses,
    double auc,
    double averagePrecision,
    double brier,
    List<Bin> calibration) {

  private static final int BINS = 10;

  /**
   * The forecasts within a range of probability.
   *
   * @param forecast their mean probability
   * @param observed the share that missed
   */
  public record Bin(double from, double to, int forecasts, double forecast, double observed) {}

  /**
   * Measures the forecasts; there must be both missed and kept orders, or the AUC is {@code NaN}.
   */
  public static Quality of(double[] probabilities, boolean[] missed) {
    int misses = (int) IntStream.range(0, missed.length).filter(i -> missed[i]).count();
    double squares = 0;
    for (int i = 0; i < missed.length; i++) {
      double error = probabilities[i] - (missed[i] ? 1 : 0);
      squares += error * error;
    }
    Integer[] highestFirst = IntStream.range(0, missed.length).boxed().toArray(Integer[]::new);
    Arrays.sort(highestFirst, Comparator.comparingDouble(i -> -probabilities[i]));
    Ranking ranking = new Ranking(probabilities, missed, highestFirst);
    return new Quality(
        missed.length,
        misses,
        ranking.auc(misses),
        ranking.averagePrecision(misses),
        squares / missed.length,
        bins(probabilities, missed));
  }

  private static List<Bin> bins(double[] probabilities, boolean[] missed) {
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      int wanted = bin;
      int[] in =
          IntStream.range(0, missed.length)
              .filter(i -> Math.min((int) (probabilities[i] * BINS), BINS - 1) == wanted)
              .toArray();
      if (in.length > 0) {
        bins.add(
            new Bin(
                (double) bin / BINS,
                (bin + 1.0) / BINS,
                in.length,
                Arrays.stream(in).mapToDouble(i -> probabilities[i]).average().orElseThrow(),
                Arrays.stream(in).mapToDouble(i -> missed[i] ? 1 : 0).average().orElseThrow()));
      }
    }
    return bins;
  }

  /**
   * Forecasts of equal probability count as one step, so their order among each other is no merit.
   */
  private record Ranking(double[] probabilities, boolean[] missed, Integer[] highestFirst) {
    double auc(int misses) {
      double above = 0;
      double pairs = 0;
      for (int[] step : steps()) {
        pairs += step[1] * (above + step[0] / 2.0);
        above += step[0];
      }
      return pairs / ((double) misses * (missed.length - misses));
    }

    double averagePrecision(int misses) {
      double hits = 0;
      double told = 0;
      double area = 0;
      for (int[] step : steps()) {
        hits += step[0];
        told += step[0] + step[1];
        area += step[0] * hits / told;
      }
      return area / misses;
    }

    /** Missed and kept of each probability, the highest first. */
    private List<int[]> steps() {
      List<int[]> steps = new ArrayList<>();
      double last = Double.NaN;
      for (int i : highestFirst) {
        if (probabilities[i] != last) {
          steps.add(new int[2]);
          last = probabilities[i];
        }
        steps.getLast()[missed[i] ? 0 : 1]++;
      }
      return steps;
    }
  }
}
