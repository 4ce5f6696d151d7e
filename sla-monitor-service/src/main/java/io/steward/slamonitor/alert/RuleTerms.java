package io.steward.slamonitor.alert;

import io.steward.slamonitor.alert.hours.Digest;
import io.steward.slamonitor.alert.hours.QuietHours;
import io.steward.slamonitor.alert.hours.WeeklyHours;
import io.steward.slamonitor.alert.match.Matcher;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says beyond of which events whom to tell at once.
 *
 * @param matchers further conditions on what happened; all must hold
 * @param activeHours when it must have happened for the rule to count; {@code null} for any time
 * @param quietHours when nobody is told; what happens then is told together when they end
 * @param digest {@code null} for telling each alert by itself
 * @param repeatAfter how soon an alert that goes on gathering is told again; {@code null} for the
 *     platform's setting
 * @param ladder {@code null} when nobody else is told while nobody acknowledges
 */
public record RuleTerms(
    List<Matcher> matchers,
    @Nullable WeeklyHours activeHours,
    @Nullable QuietHours quietHours,
    @Nullable Digest digest,
    @Nullable Duration repeatAfter,
    @Nullable Ladder ladder) {
  /** Nothing beyond. */
  public static final RuleTerms NONE = new RuleTerms(List.of(), null, null, null, null, null);

  /** The same without the ladder, whose channels may hold secrets. */
  RuleTerms withoutLadder() {
    return new RuleTerms(matchers, activeHours, quietHours, digest, repeatAfter, null);
  }

  boolean concern(Occurrence occurrence) {
    return Matcher.all(matchers, occurrence.labels())
        && (activeHours == null || activeHours.include(occurrence.at()));
  }
}
