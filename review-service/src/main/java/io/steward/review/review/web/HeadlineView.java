package io.steward.review.review.web;

import io.steward.review.review.Figure;
import io.steward.review.review.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as the list answers it: without days and breakdown. */
@Schema(description = "A figure of a month, with the change against the month before.")
record HeadlineView(
    @Schema(required = true, examples = "on-time-dispatch.v1") String measure,
    @Schema(required = true) String title,
    @Schema(
            required = true,
            examples = "orders",
            description =
                "What is counted, or the currency; money while no row has stated the currency.")
        String unit,
    @Schema(
            required = true,
            enumeration = {"ratio", "mean", "sum"})
        String kind,
    @Schema(
            required = true,
            enumeration = {"up", "down"})
        String better,
    @Schema(required = true, examples = "12", description = "Exact.") String numerator,
    @Schema(nullable = true, examples = "13", description = "Exact; null for a sum.")
        @Nullable String denominator,
    @Schema(
            nullable = true,
            examples = "0.923077",
            description =
                "A ratio with six decimals, a mean with two, or an exact sum; null when nothing was"
                    + " measured.")
        @Nullable String value,
    @Schema(
            nullable = true,
            examples = "92.31",
            description = "A ratio in percent, with two decimals; null for any other.")
        @Nullable String percent,
    @Schema(nullable = true, examples = "0.98", description = "A share of 1.")
        @Nullable String target,
    @Schema(required = true) ReadingView previous,
    @Schema(
            nullable = true,
            examples = "-1.25",
            description =
                "Of a ratio in percentage points, of a mean or sum in percent of the month before, with two"
                    + " decimals; null when there is nothing to compare with.")
        @Nullable String change,
    @Schema(
            nullable = true,
            examples = "worse",
            description =
                "Whether the change is welcome: better, worse or same; null when there is nothing to"
                    + " compare with.")
        @Nullable String direction,
    @Schema(required = true, description = "Path of the rows behind the figure.")
        String drillDown) {

  static HeadlineView of(Figure figure) {
    Verdict verdict = figure.comparison().verdict();
    return new HeadlineView(
        figure.measure().id(),
        figure.measure().title(),
        figure.unit(),
        figure.measure().kind().word(),
        figure.measure().better().word(),
        Decimals.text(figure.now().tally().numerator()),
        Decimals.textOrNull(figure.now().tally().denominator()),
        Decimals.textOrNull(figure.now().value()),
        Decimals.textOrNull(figure.now().percent()),
        Decimals.textOrNull(figure.target()),
        ReadingView.of(figure.before()),
        Decimals.textOrNull(figure.comparison().change()),
        verdict == null ? null : verdict.word(),
        figure.drillDown());
  }
}
