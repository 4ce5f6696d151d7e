package io.steward.slamonitor.promise;

import io.steward.slamonitor.policy.PolicyVersion;
import io.steward.slamonitor.policy.Target;
import io.steward.slamonitor.promise.ledger.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Where a promise's time comes from.
 *
 * @param policy {@value #EXPLICIT} when the order's placement states it, else the version of a
 *     policy: {@code standard@3}
 * @param calendar the version of the calendar by which it is counted; {@code null} for an explicit
 *     time
 */
public record Source(String policy, @Nullable String calendar) {
  public static final String EXPLICIT = "explicit";

  /** A time that the order's placement states. */
  public static final Source STATED = new Source(EXPLICIT, null);

  /** A time that follows from a target of a policy. */
  public static Source of(PolicyVersion policy, Target target) {
    return new Source(policy.reference(), target.calendar().ref().toString());
  }

  /** The time that follows from the terms of a ledger. */
  static Source of(Terms terms) {
    return new Source(terms.policy(), terms.calendar().ref().toString());
  }

  /** Whether the order's placement states the time itself. */
  public boolean isExplicit() {
    return policy.equals(EXPLICIT);
  }
}
