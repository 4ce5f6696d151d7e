package io.steward.review.catalogue;

/** How a figure is made of the rows of a measure. */
public enum MeasureKind {
  /** The sum of the numerators over the sum of the denominators; never an average of ratios. */
  RATIO,
  /** The sum of the numerators; there is no denominator. */
  SUM;

  /** The name in documents: {@code ratio} or {@code sum}. */
  public String word() {
    return this == RATIO ? "ratio" : "sum";
  }
}
