package io.steward.slamonitor.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise with how it stands.
 *
 * @param warned how many of its warnings have come
 * @param checkAt when to look at it again; {@code null} when time alone changes nothing more
 */
public record StandingPromise(
    Promise promise, Standing standing, int warned, @Nullable Instant checkAt) {

  /** The promise as it stands at that moment. */
  public static StandingPromise at(Promise promise, Instant now) {
    return at(promise, Announced.NEVER, now);
  }

  /**
   * The promise as it stands at that moment. A pause leaves the warnings that have come as they
   * were, so that none of them is repeated when the clock runs on.
   */
  public static StandingPromise at(Promise promise, Announced last, Instant now) {
    Standing standing = promise.standingAt(now);
    int warned = standing == Standing.PAUSED ? last.warned() : promise.warnedAt(now);
    return new StandingPromise(promise, standing, warned, promise.nextChangeAfter(now));
  }
}
