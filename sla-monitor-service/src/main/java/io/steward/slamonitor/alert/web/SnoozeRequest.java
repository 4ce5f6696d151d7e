package io.steward.slamonitor.alert.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API takes to snooze an alert. */
@Schema(name = "AlertSnoozeRequest")
record SnoozeRequest(
    @Schema(required = true, description = "Within the next 7 days.") @Nullable Instant until) {}
