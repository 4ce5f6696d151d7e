package io.steward.slamonitor.alert.web;

import io.steward.slamonitor.alert.Alert;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An alert as the API answers it. */
@Schema(name = "Alert", description = "A burst of events that people were told of once.")
record AlertView(
    @Schema(required = true) UUID alertId,
    @Schema(required = true, description = "Name of the rule that raised it.") String rule,
    @Schema(
            required = true,
            enumeration = {"low", "medium", "high", "critical"},
            description = "The worst among its events.")
        String severity,
    @Schema(required = true, examples = "500 × dispatch promise broken, late-dispatch:W1")
        String title,
    @Schema(required = true, description = "The particulars of its first event.") String text,
    @Schema(required = true, description = "- when it is about none.") String account,
    @Schema(required = true, description = "How many events it has gathered until now.") long count,
    @Schema(
            required = true,
            enumeration = {"open", "acknowledged"})
        String state,
    @Schema(required = true) Instant raisedAt,
    @Schema(required = true, description = "When it last gathered an event.") Instant lastAt,
    @Schema(required = true, description = "Where to look, a path in the console.") String link,
    @Schema(nullable = true) @Nullable String acknowledgedBy,
    @Schema(nullable = true) @Nullable Instant acknowledgedAt,
    @Schema(required = true, description = "What conditions can be put on.")
        Map<String, String> labels,
    @Schema(nullable = true, description = "When people were last told.") @Nullable Instant toldAt,
    @Schema(nullable = true, description = "Why nobody was told the last time it was to be.")
        @Nullable String mutedBy,
    @Schema(nullable = true) @Nullable Instant snoozedUntil,
    @Schema(nullable = true, description = "When the thing that it is about ended.")
        @Nullable Instant endedAt,
    @Schema(required = true, description = "Steps of the ladder that were taken.") int stepsTaken) {

  static AlertView of(Alert alert) {
    Alert.Course course = alert.course();
    Alert.Acknowledgement seen = course.acknowledged();
    return new AlertView(
        alert.id(),
        alert.rule(),
        alert.severity().word(),
        alert.headline(),
        alert.text(),
        alert.account(),
        alert.count(),
        alert.state(),
        alert.raisedAt(),
        alert.lastAt(),
        alert.link(),
        seen == null ? null : seen.by(),
        seen == null ? null : seen.at(),
        alert.labels(),
        course.toldAt(),
        course.mutedBy(),
        course.snoozedUntil(),
        course.endedAt(),
        course.stepsTaken());
  }
}
