package io.steward.gateway.admission;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Gives every caller the same share of requests a second, on this replica. */
public final class RequestRates {
  private static final int REMEMBERED = 10_000;

  private final int perSecond;
  private final LongSupplier nanoTime;
  private final Map<String, TokenBucket> buckets = new ConcurrentHashMap<>();

  /**
   * Rates measured by a monotonic clock.
   *
   * @param perSecond the share of each caller
   */
  public RequestRates(int perSecond, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.nanoTime = nanoTime;
  }

  /** Whether the caller has a request left in its share; if so it is used. */
  public boolean admit(String caller) {
    long now = nanoTime.getAsLong();
    if (buckets.size() > REMEMBERED) {
      buckets.values().removeIf(bucket -> bucket.isFull(now));
    }
    return buckets.computeIfAbsent(caller, c -> new TokenBucket(perSecond, now)).take(now);
  }

  /** How many callers are remembered. */
  int size() {
    return buckets.size();
  }
}
