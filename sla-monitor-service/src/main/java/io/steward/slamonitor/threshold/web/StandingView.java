package io.steward.slamonitor.threshold.web;

import io.steward.slamonitor.threshold.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands against a threshold, as the API shows it.
 *
 * @param level none, warning or critical
 * @param value numerator over denominator, rounded half up to six decimals
 * @param since when it came to that level
 */
record StandingView(
    UUID threshold,
    String account,
    String level,
    @Nullable BigDecimal value,
    BigDecimal numerator,
    long denominator,
    Instant since) {

  static StandingView of(Standing standing) {
    return new StandingView(
        standing.threshold(),
        standing.account(),
        standing.level().wireName(),
        standing.figure().value(),
        standing.figure().numerator(),
        standing.figure().denominator(),
        standing.since());
  }
}
