package io.steward.slamonitor.alert.web;

import io.steward.slamonitor.alert.AlertLog;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done about an alert, oldest first. */
@Schema(name = "AlertLog", description = "What was done about an alert and why, oldest first.")
record LogView(@Schema(required = true) List<LineView> items) {

  /** One line. */
  @Schema(name = "AlertLogLine")
  record LineView(
      @Schema(required = true) Instant at,
      @Schema(
              required = true,
              enumeration = {
                "told",
                "held",
                "muted",
                "postponed",
                "escalated",
                "nobody",
                "snoozed",
                "acknowledged"
              })
          String what,
      @Schema(nullable = true, description = "Who was or will be told, or did it.")
          @Nullable String who,
      @Schema(nullable = true) @Nullable String because,
      @Schema(nullable = true, description = "When it changes.") @Nullable Instant until) {}

  static LogView of(List<AlertLog.Line> lines) {
    return new LogView(
        lines.stream()
            .map(
                line ->
                    new LineView(
                        line.at(),
                        line.what().name().toLowerCase(Locale.ROOT),
                        line.who(),
                        line.because(),
                        line.until()))
            .toList());
  }
}
