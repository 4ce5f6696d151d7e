package io.steward.slamonitor.alert.web;

import io.steward.platform.problem.Problems;
import io.steward.slamonitor.alert.AlertRule;
import io.steward.slamonitor.alert.Occurrence;
import io.steward.slamonitor.alert.Severity;
import io.steward.slamonitor.alert.match.Matcher;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API takes to preview a rule. */
@Schema(name = "AlertRulePreviewRequest")
record PreviewRequest(
    @Schema(required = true) @Nullable AlertRuleRequest rule,
    @Schema(nullable = true, description = "Absent: what happened in the last seven days.")
        @Nullable Sample sample) {

  /** An event that has not happened. */
  @Schema(name = "AlertSampleEvent")
  record Sample(
      @Schema(required = true, examples = "sla.breached.v1") @Nullable String type,
      @Schema(nullable = true, examples = "ACME") @Nullable String account,
      @Schema(
              enumeration = {"low", "medium", "high", "critical"},
              defaultValue = "medium")
          @Nullable String severity,
      @Schema(nullable = true, description = "When it would happen; absent: now.")
          @Nullable Instant at,
      @Schema(nullable = true, examples = "{\"warehouse\":\"W1\"}")
          @Nullable Map<String, String> labels) {

    Occurrence toOccurrence(Instant now) {
      String named = type;
      if (named == null || !AlertRule.EVENT_TYPES.contains(named)) {
        throw Problems.invalid(
            "sample.type",
            named == null ? "is missing" : "is \"" + named + "\"",
            "one of " + String.join(", ", AlertRule.EVENT_TYPES));
      }
      Map<String, String> given = labels == null ? Map.of() : labels;
      given.keySet().stream()
          .filter(label -> !Matcher.LABELS.contains(label))
          .findFirst()
          .ifPresent(Sample::refuseLabel);
      return new Occurrence(
          "sample",
          named,
          at == null ? now : at,
          account == null ? Occurrence.NO_ACCOUNT : account,
          severityOrMedium(),
          named,
          null,
          given,
          new Occurrence.Story("sample of " + named, "Nothing has happened.", "/alerts"));
    }

    private Severity severityOrMedium() {
      return severity == null
          ? Severity.MEDIUM
          : Severity.ofWord(severity)
              .orElseThrow(
                  () ->
                      Problems.invalid(
                          "sample.severity",
                          "is \"" + severity + "\"",
                          "low, medium, high or critical"));
    }

    private static void refuseLabel(String label) {
      throw Problems.invalid(
          "sample.labels", "has the label \"" + label + "\"", String.join(", ", Matcher.LABELS));
    }
  }
}
