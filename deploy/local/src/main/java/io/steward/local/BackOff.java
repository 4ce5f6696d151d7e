package io.steward.local;

import java.time.Duration;

/**
 * How long to wait before a program that died is started again: half a second, then twice as long
 * each time up to half a minute. Who has lived for a minute starts over.
 */
final class BackOff {

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration HEALTHY_LIFE = Duration.ofMinutes(1);

  private Duration next = FIRST;

  /** The wait after a life of this length. */
  Duration after(Duration life) {
    Duration wait = life.compareTo(HEALTHY_LIFE) >= 0 ? FIRST : next;
    Duration doubled = wait.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    return wait;
  }
}
