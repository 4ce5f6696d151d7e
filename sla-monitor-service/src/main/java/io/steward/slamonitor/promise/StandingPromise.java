package io.steward.slamonitor.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A promise with how it stands.
 *
 * @param checkAt when to look at it again; {@code null} when time alone changes nothing more
 */
public record StandingPromise(Promise promise, Standing standing, @Nullable Instant checkAt) {

  /** The promise as it stands at that moment. */
  public static StandingPromise at(Promise promise, Instant now) {
    return new StandingPromise(promise, promise.standingAt(now), promise.nextChangeAfter(now));
  }
}
