package io.steward.slamonitor.alert.web;

import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.Ladder;
import io.steward.slamonitor.alert.RuleTerms;
import io.steward.slamonitor.alert.hours.WrittenDigest;
import io.steward.slamonitor.alert.hours.WrittenHours;
import io.steward.slamonitor.alert.hours.WrittenQuietHours;
import io.steward.slamonitor.alert.match.WrittenMatcher;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as the API answers it: without secrets. */
@Schema(name = "AlertRule", description = "Of which events whom to tell.")
record AlertRuleView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) boolean enabled,
    @Schema(required = true) List<String> eventTypes,
    @Schema(nullable = true, description = "null: any account.") @Nullable String account,
    @Schema(required = true) String minimumSeverity,
    @Schema(required = true) List<ChannelView> channels,
    @Schema(required = true) List<WrittenMatcher> matchers,
    @Schema(nullable = true, description = "null: at any time.") @Nullable WrittenHours activeHours,
    @Schema(nullable = true) @Nullable WrittenQuietHours quietHours,
    @Schema(nullable = true) @Nullable WrittenDigest digest,
    @Schema(nullable = true, description = "null: 15 minutes.") @Nullable Long repeatMinutes,
    @Schema(nullable = true) @Nullable LadderView ladder,
    @Schema(required = true) Instant changedAt) {

  /** Whom to tell next while nobody acknowledges. */
  @Schema(name = "AlertLadder")
  record LadderView(
      @Schema(required = true) List<StepView> steps, @Schema(required = true) int repeats) {

    static LadderView of(Ladder ladder) {
      return new LadderView(
          ladder.steps().stream()
              .map(s -> new StepView(s.after().toMinutes(), ChannelView.all(s.targets())))
              .toList(),
          ladder.repeats());
    }
  }

  /** One step of a ladder. */
  @Schema(name = "AlertLadderStep")
  record StepView(
      @Schema(required = true) long afterMinutes,
      @Schema(required = true) List<ChannelView> targets) {}

  static AlertRuleView of(AlertRule rule) {
    RuleTerms terms = rule.terms();
    return new AlertRuleView(
        rule.id(),
        rule.name(),
        rule.enabled(),
        List.copyOf(rule.eventTypes()),
        rule.account(),
        rule.minimumSeverity().word(),
        ChannelView.all(rule.channels()),
        terms.matchers().stream().map(WrittenMatcher::of).toList(),
        Optional.ofNullable(terms.activeHours()).map(WrittenHours::of).orElse(null),
        Optional.ofNullable(terms.quietHours()).map(WrittenQuietHours::of).orElse(null),
        Optional.ofNullable(terms.digest()).map(WrittenDigest::of).orElse(null),
        Optional.ofNullable(terms.repeatAfter()).map(Duration::toMinutes).orElse(null),
        Optional.ofNullable(terms.ladder()).map(LadderView::of).orElse(null),
        rule.changedAt());
  }
}
