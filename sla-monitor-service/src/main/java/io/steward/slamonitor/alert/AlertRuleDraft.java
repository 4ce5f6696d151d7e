package io.steward.slamonitor.alert;

import io.steward.slamonitor.alert.hours.WrittenDigest;
import io.steward.slamonitor.alert.hours.WrittenHours;
import io.steward.slamonitor.alert.hours.WrittenQuietHours;
import io.steward.slamonitor.alert.match.WrittenMatcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule as somebody wrote it down; nobody has looked at it yet. */
public record AlertRuleDraft(
    @Nullable String name,
    @Nullable Boolean enabled,
    @Nullable List<@Nullable String> eventTypes,
    @Nullable String account,
    @Nullable String minimumSeverity,
    @Nullable List<@Nullable ChannelDraft> channels,
    TermsDraft terms) {

  /** A channel as somebody wrote it down. */
  public record ChannelDraft(
      @Nullable String type,
      @Nullable String address,
      @Nullable String url,
      @Nullable String secret,
      @Nullable String person,
      @Nullable String rotation) {
    @Override
    public String toString() {
      return "ChannelDraft[type=" + type + "]"; // the secret must not reach a log
    }
  }

  /** What the rule says beyond, as somebody wrote it down. */
  public record TermsDraft(
      @Nullable List<@Nullable WrittenMatcher> matchers,
      @Nullable WrittenHours activeHours,
      @Nullable WrittenQuietHours quietHours,
      @Nullable WrittenDigest digest,
      @Nullable Integer repeatMinutes,
      @Nullable LadderDraft ladder) {
    /** Nothing beyond. */
    public static final TermsDraft NONE = new TermsDraft(null, null, null, null, null, null);
  }

  /** A ladder as somebody wrote it down. */
  public record LadderDraft(@Nullable List<@Nullable StepDraft> steps, @Nullable Integer repeats) {}

  /** A step of a ladder as somebody wrote it down. */
  public record StepDraft(
      @Nullable Integer afterMinutes, @Nullable List<@Nullable ChannelDraft> targets) {}

  /** The same under another name. */
  public AlertRuleDraft named(String other) {
    return new AlertRuleDraft(
        other, enabled, eventTypes, account, minimumSeverity, channels, terms);
  }

  /** The same, switched on. */
  public AlertRuleDraft inUse() {
    return new AlertRuleDraft(name, true, eventTypes, account, minimumSeverity, channels, terms);
  }
}
