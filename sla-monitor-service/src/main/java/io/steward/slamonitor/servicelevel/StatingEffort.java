package io.steward.slamonitor.servicelevel;

import java.time.Duration;

/**
 * How long stating one day takes, on the average of the last slices, and how many days make a slice
 * because of it.
 */
final class StatingEffort {
  // As many as are held at a time, and no more than fit in this time: a busy day has hundreds of
  // cells, which would fill the heap, and arrive on the loop that breaches are announced from. A
  // slice is a transaction as well, and as long as it lasts no table is cleaned of what died.
  private static final int LARGEST_SLICE = 200;
  private static final Duration LONGEST_SLICE = Duration.ofMillis(300);

  /** A guess until something was stated. */
  private volatile Duration each = Duration.ofMillis(2);

  Duration each() {
    return each;
  }

  /** A slice of days took that long; one without days says nothing. */
  void took(Duration time, int days) {
    if (days > 0) {
      each = each.multipliedBy(3).plus(time.dividedBy(days)).dividedBy(4);
    }
  }

  /** How many days make a slice: from one to two hundred. */
  int slice() {
    return Math.clamp(LONGEST_SLICE.toNanos() / Math.max(1, each.toNanos()), 1, LARGEST_SLICE);
  }
}
