package io.steward.slamonitor.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule as somebody wrote it down; nobody has looked at it yet. */
public record AlertRuleDraft(
    @Nullable String name,
    @Nullable Boolean enabled,
    @Nullable List<@Nullable String> eventTypes,
    @Nullable String account,
    @Nullable String minimumSeverity,
    @Nullable List<@Nullable ChannelDraft> channels) {

  /** A channel as somebody wrote it down. */
  public record ChannelDraft(
      @Nullable String type,
      @Nullable String address,
      @Nullable String url,
      @Nullable String secret) {}
}
