package io.steward.slamonitor.earlywarning;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How long something takes: the logarithm of the hours, as a sum of how much each of a chain of
 * histories deviates from what those before it let expect. So the lane of a slow warehouse into a
 * far region starts from both before it has an order of its own. What is usual of all orders is
 * taken from the last days: a carrier that slows down before Christmas slows down for everybody.
 */
final class Pace {
  /** Shorter than this is a matter of clocks, not of work. */
  private static final double SHORTEST = 0.25;

  /** The spread of a duration of which nothing is known, in powers of e. */
  private static final double WIDE = 1;

  private static final double LEAN = 5;

  /** So many recent orders of all weigh as much as the longer memory. */
  private static final double LEAN_OF_ALL = 20;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final Tally NOTHING = new Tally();

  private final List<HistoryKey> chain;
  private final Map<HistoryKey, Tally> tallies;
  private final double fading;
  private final double recentFading;

  Pace(List<HistoryKey> chain, Map<HistoryKey, Tally> tallies, double fading, double recentFading) {
    this.chain = chain;
    this.tallies = tallies;
    this.fading = fading;
    this.recentFading = recentFading;
  }

  /** The hours that half of them take less than. */
  double medianHours() {
    return Math.exp(chain.stream().mapToDouble(key -> deviation(key, tally(key))).sum());
  }

  /**
   * The chance that it takes longer than the one when it has taken longer than the other already;
   * both in hours, and the logarithms taken as normally distributed.
   */
  double chanceLonger(double than, double already) {
    double median = Math.log(medianHours());
    double spread = Math.sqrt(variance());
    double survived = NORMAL.survivalProbability((log(already) - median) / spread);
    double misses = NORMAL.survivalProbability((log(Math.max(than, already)) - median) / spread);
    return already <= 0 ? misses : survived < 1e-9 ? 1 : misses / survived;
  }

  /** Adds one that took so many hours to each history of the chain. */
  void learn(
      double hours, double weight, double recentWeight, Function<HistoryKey, Tally> writable) {
    double left = log(hours);
    for (HistoryKey key : chain) {
      Tally tally = writable.apply(key);
      double expected = deviation(key, tally);
      tally.duration(left, left - expected, weight, recentWeight);
      left -= expected;
    }
  }

  private double variance() {
    double variance = WIDE;
    for (HistoryKey key : chain) {
      Tally tally = tally(key);
      variance = (tally.squares * fading + LEAN * variance) / (tally.timed * fading + LEAN);
    }
    return Math.max(variance, 1e-3);
  }

  private double deviation(HistoryKey key, Tally tally) {
    double slow = tally.logHours * fading / (tally.timed * fading + LEAN);
    return key.dimension() == Dimension.ALL
        ? (tally.recentLogHours * recentFading + LEAN_OF_ALL * slow)
            / (tally.recentTimed * recentFading + LEAN_OF_ALL)
        : slow;
  }

  private Tally tally(HistoryKey key) {
    return tallies.getOrDefault(key, NOTHING);
  }

  private static double log(double hours) {
    return Math.log(Math.max(hours, SHORTEST));
  }
}
