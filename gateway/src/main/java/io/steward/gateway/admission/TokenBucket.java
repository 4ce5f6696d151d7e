package io.steward.gateway.admission;

/**
 * A share of requests that refills steadily: so many a second on average, as many at once as one
 * second's worth. Times are nanoseconds of a monotonic clock. Safe for use by several threads.
 */
final class TokenBucket {
  private static final double NANOS = 1_000_000_000d;

  private final int perSecond;
  private double tokens;
  private long filledAt;

  TokenBucket(int perSecond, long now) {
    this.perSecond = perSecond;
    this.tokens = perSecond;
    this.filledAt = now;
  }

  /** Takes one token if there is one. */
  synchronized boolean take(long now) {
    refill(now);
    if (tokens < 1) {
      return false;
    }
    tokens -= 1;
    return true;
  }

  /** Whether nothing was taken of late, so that a new bucket would be no different. */
  synchronized boolean isFull(long now) {
    refill(now);
    return tokens >= perSecond;
  }

  private void refill(long now) {
    tokens = Math.min(perSecond, tokens + (now - filledAt) / NANOS * perSecond);
    filledAt = now;
  }
}
