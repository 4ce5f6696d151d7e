package io.steward.slamonitor.alert.oncall;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rotation as somebody wrote it down.
 *
 * @param every {@code day} or {@code week}
 * @param handoverAt {@code 09:00}
 * @param startsOn {@code 2026-11-23}
 */
public record RotationDraft(
    @Nullable String name,
    @Nullable String zone,
    @Nullable String every,
    @Nullable String handoverAt,
    @Nullable String startsOn,
    @Nullable List<@Nullable String> people) {}
