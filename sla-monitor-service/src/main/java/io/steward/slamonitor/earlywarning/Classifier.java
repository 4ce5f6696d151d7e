package io.steward.slamonitor.earlywarning;

import java.util.List;

/** What was learned: from features to the logarithm of the odds of a miss. */
public interface Classifier {
  /** The log-odds, one for each row. */
  double[] logOdds(List<float[]> rows);

  /**
   * What each feature adds to the log-odds of a row, and last the part that is the same for all;
   * the sum is the log-odds.
   */
  double[][] contributions(List<float[]> rows);

  /** The learned as bytes, from which {@link Learner#restore} makes it again. */
  byte[] bytes();
}
