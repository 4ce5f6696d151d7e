package io.steward.benchmark.monitor.workload;

/**
 * How many orders of an account were dispatched, and how many of those on time.
 *
 * @param onTime dispatched at or before the promised time
 * @param dispatched all
 */
public record Punctuality(long onTime, long dispatched) {
  /** Of no order. */
  public static final Punctuality NONE = new Punctuality(0, 0);

  /** With one more order. */
  public Punctuality with(boolean punctual) {
    return new Punctuality(onTime + (punctual ? 1 : 0), dispatched + 1);
  }

  /** Of the orders of both. */
  public Punctuality plus(Punctuality other) {
    return new Punctuality(onTime + other.onTime, dispatched + other.dispatched);
  }
}
