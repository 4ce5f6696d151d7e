package io.steward.slamonitor.earlywarning;

/**
 * What is remembered of many orders: sums in which each order weighs less the longer ago it was.
 * All weights are relative to the reference moment of the {@link Histories} that the tally is of,
 * so adding an order needs no look at those before.
 */
public final class Tally {
  double weight;
  double missed;
  double recentWeight;
  double recentMissed;
  double timed;
  double logHours;
  double squares;
  double recentTimed;
  double recentLogHours;

  Tally() {}

  /** A tally as it was stored by {@link #sums}. */
  public static Tally of(double[] sums) {
    Tally tally = new Tally();
    tally.weight = sums[0];
    tally.missed = sums[1];
    tally.recentWeight = sums[2];
    tally.recentMissed = sums[3];
    tally.timed = sums[4];
    tally.logHours = sums[5];
    tally.squares = sums[6];
    tally.recentTimed = sums[7];
    tally.recentLogHours = sums[8];
    return tally;
  }

  /**
   * The sums, for storing: weight and missed weight, the same with the short memory; then weight,
   * sum of logarithms and sum of squared deviations of the durations; and weight and sum of
   * logarithms with the short memory.
   */
  public double[] sums() {
    return new double[] {
      weight,
      missed,
      recentWeight,
      recentMissed,
      timed,
      logHours,
      squares,
      recentTimed,
      recentLogHours
    };
  }

  void outcome(boolean wasMissed, double slow, double fast) {
    weight += slow;
    recentWeight += fast;
    if (wasMissed) {
      missed += slow;
      recentMissed += fast;
    }
  }

  void duration(double deviation, double leftOver, double slow, double fast) {
    timed += slow;
    logHours += slow * deviation;
    recentTimed += fast;
    recentLogHours += fast * deviation;
    squares += slow * leftOver * leftOver;
  }
}
