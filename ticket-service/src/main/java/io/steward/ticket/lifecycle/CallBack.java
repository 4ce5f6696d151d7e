package io.steward.ticket.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that was promised to somebody and is not made yet.
 *
 * @param number to be called; it stays in this service and is in no event
 * @param wantedAt when the call is wanted; {@code null} means as soon as possible
 * @param missed how often nobody answered
 */
public record CallBack(
    Instant promisedAt, String by, String number, @Nullable Instant wantedAt, int missed) {
  /** Calls after which nobody tries again, the most that Puzzel's call-back queue allows. */
  public static final int MOST_ATTEMPTS = 3;

  /** A call-back that is promised now. */
  static CallBack promised(CallWish wish, Instant at, String by) {
    return new CallBack(at, by, wish.number(), wish.wantedAt(), 0);
  }

  CallBack missedOnceMore() {
    return new CallBack(promisedAt, by, number, wantedAt, missed + 1);
  }

  /** Whether nobody tries again. */
  boolean isGivenUp() {
    return missed >= MOST_ATTEMPTS;
  }
}
