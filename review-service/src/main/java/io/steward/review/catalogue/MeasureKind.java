package io.steward.review.catalogue;

import java.util.Locale;

/** How a figure is made of the rows of a measure. */
public enum MeasureKind {
  /** The sum of the numerators over the sum of the denominators; never an average of ratios. */
  RATIO,
  /**
   * As a ratio, of amounts over how many there are, such as hours over orders: the average of each,
   * in the unit of the amounts. No share, and so without percent and target.
   */
  MEAN,
  /** The sum of the numerators; there is no denominator. */
  SUM;

  /** The name in documents: {@code ratio}, {@code mean} or {@code sum}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a figure is a sum over a sum. */
  public boolean isQuotient() {
    return this != SUM;
  }
}
