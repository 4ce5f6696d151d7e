package io.steward.slamonitor.threshold.web;

import io.steward.slamonitor.threshold.ThresholdDraft;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API takes as a threshold. */
@Schema(description = "A threshold to be added, or to take the place of one.")
record ThresholdRequest(
    @Schema(required = true, examples = "on-time-dispatch.v1") @Nullable String measure,
    @Schema(
            nullable = true,
            description = "Absent: each account that has none of its own for measure and window.",
            examples = "ACME")
        @Nullable String account,
    @Schema(
            required = true,
            enumeration = {"today", "last-7-days", "last-30-days", "month-to-date"},
            description = "Local days of the account, each window with today.")
        @Nullable String window,
    @Schema(
            nullable = true,
            description = "What is aimed at: drawn in charts, used by forecasts and reviews.",
            examples = "0.98")
        @Nullable BigDecimal target,
    @Schema(
            required = true,
            description =
                "A share of 1, or hours. A figure below it has crossed it; of measures where less"
                    + " is better, one above.",
            examples = "0.98")
        @Nullable BigDecimal warning,
    @Schema(required = true, description = "On the bad side of warning.", examples = "0.95")
        @Nullable BigDecimal critical,
    @Schema(
            defaultValue = "0",
            description =
                "By how much a figure has to be better than a limit that it crossed before it"
                    + " counts as within again, so that a value that hovers is told once.",
            examples = "0.005")
        @Nullable BigDecimal recovery,
    @Schema(
            defaultValue = "1",
            description = "Of fewer orders in the window than this nothing is concluded.")
        @Nullable Long minimumSample) {

  ThresholdDraft toDraft() {
    return new ThresholdDraft(
        measure, account, window, target, warning, critical, recovery, minimumSample);
  }
}
