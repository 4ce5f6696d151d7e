package io.steward.local.demo;

import java.time.Duration;

/**
 * How fast orders go, and how often one is late.
 *
 * @param dispatchWithin the promise between placement and dispatch
 * @param deliverWithin the promise between placement and delivery
 * @param lateShare how many of a hundred dispatches, and of a hundred deliveries, miss their
 *     promise
 */
record Tempo(Duration dispatchWithin, Duration deliverWithin, double lateShare) {

  /** As in real life: dispatched in a day and delivered in four, three in a hundred late. */
  static final Tempo REAL = new Tempo(Duration.ofHours(24), Duration.ofHours(96), 3);

  /** A day in a few minutes, for somebody who watches. */
  static final Tempo FAST = new Tempo(Duration.ofMinutes(4), Duration.ofMinutes(10), 5);

  /** The same with a warehouse in trouble. */
  Tempo inTrouble() {
    return new Tempo(dispatchWithin, deliverWithin, 60);
  }
}
