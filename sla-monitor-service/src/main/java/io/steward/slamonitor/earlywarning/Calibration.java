package io.steward.slamonitor.earlywarning;

/**
 * Turns log-odds into a probability that means what it says: of the orders told 30 %, 30 in a
 * hundred miss. It is a straight line through the log-odds (Platt 1999), fitted to orders later
 * than those the log-odds were learned from, so it also takes in how the level has shifted since.
 */
public record Calibration(double slope, double offset) {
  /** Takes the log-odds as they are. */
  public static final Calibration NONE = new Calibration(1, 0);

  private static final int STEPS = 50;

  /** Keeps the line near {@link #NONE} when there is little to go by; as much as five orders. */
  private static final double CAUTION = 5;

  /** Fits the line that makes the outcomes most likely, by Newton's method. */
  public static Calibration fit(double[] logOdds, boolean[] missed) {
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < STEPS; step++) {
      double slopeGradient = CAUTION * (1 - slope);
      double offsetGradient = -CAUTION / 5 * offset;
      double slopeSlope = CAUTION;
      double offsetOffset = CAUTION / 5;
      double slopeOffset = 0;
      for (int i = 0; i < logOdds.length; i++) {
        double probability = logistic(slope * logOdds[i] + offset);
        double error = (missed[i] ? 1 : 0) - probability;
        double curvature = probability * (1 - probability);
        slopeGradient += error * logOdds[i];
        offsetGradient += error;
        slopeSlope += curvature * logOdds[i] * logOdds[i];
        slopeOffset += curvature * logOdds[i];
        offsetOffset += curvature;
      }
      double determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
      double slopeStep =
          (offsetOffset * slopeGradient - slopeOffset * offsetGradient) / determinant;
      double offsetStep = (slopeSlope * offsetGradient - slopeOffset * slopeGradient) / determinant;
      slope += slopeStep;
      offset += offsetStep;
      if (Math.abs(slopeStep) + Math.abs(offsetStep) < 1e-9) {
        break;
      }
    }
    return new Calibration(slope, offset);
  }

  /** The probability of a miss, between 0 and 1. */
  public double probability(double logOdds) {
    return logistic(slope * logOdds + offset);
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
