package io.steward.slamonitor.alert.oncall;

import io.steward.slamonitor.alert.hours.WrittenQuietHours;
import org.jspecify.annotations.Nullable;

/** A person as somebody wrote it down. */
public record PersonDraft(@Nullable String address, @Nullable WrittenQuietHours quietHours) {}
