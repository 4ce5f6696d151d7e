package io.steward.slamonitor.alert.oncall;

import io.steward.slamonitor.alert.AlertRuleDraft.ChannelDraft;
import io.steward.slamonitor.alert.hours.WrittenQuietHours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as somebody wrote it down. */
public record PersonDraft(
    @Nullable String address,
    @Nullable List<@Nullable ChannelDraft> channels,
    @Nullable WrittenQuietHours quietHours) {}
