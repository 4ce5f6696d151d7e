package io.steward.slamonitor.alert.mute;

import io.steward.slamonitor.alert.match.WrittenMatcher;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A silence as somebody wrote it down; absent, {@code from} is now. */
public record SilenceDraft(
    @Nullable List<@Nullable WrittenMatcher> matchers,
    @Nullable String reason,
    @Nullable Instant from,
    @Nullable Instant until) {}
