package io.steward.slamonitor.intervention;

/**
 * Comparable orders: promises of one kind, of one account and warehouse, that came at risk in one
 * week, and are decided. Those on which somebody intervened before they were decided stand against
 * those on which nobody did.
 *
 * @param helpedKept of the former those kept
 * @param leftKept of the latter those kept
 */
public record Stratum(long helpedKept, long helped, long leftKept, long left) {

  /** Whether there is something to compare. */
  boolean isMatched() {
    return helped > 0 && left > 0;
  }

  double size() {
    return helped + left;
  }

  /** Numerator of the Mantel-Haenszel risk difference. */
  double difference() {
    return (helpedKept * (double) left - leftKept * (double) helped) / size();
  }

  /** The Mantel-Haenszel weight. */
  double weight() {
    return helped * (double) left / size();
  }

  /** The term of Greenland and Robins' variance. */
  double variance() {
    double helpedTerm = helpedKept * (double) (helped - helpedKept) * Math.pow(left, 3);
    double leftTerm = leftKept * (double) (left - leftKept) * Math.pow(helped, 3);
    return (helpedTerm + leftTerm) / (helped * (double) left * size() * size());
  }
}
