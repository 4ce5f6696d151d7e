package io.steward.slamonitor.alert.mute;

import io.steward.slamonitor.alert.match.WrittenMatcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An inhibition as somebody wrote it down. */
public record InhibitionDraft(
    @Nullable String name,
    @Nullable List<@Nullable WrittenMatcher> source,
    @Nullable List<@Nullable WrittenMatcher> target,
    @Nullable List<@Nullable String> equal) {}
