package io.steward.review.review.web;

import io.steward.review.review.Figure;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the review answers it: the members of the headline, its days and its breakdown. They
 * are written out, so that the OpenAPI document lists them in this order.
 */
@Schema(description = "A figure of a month with what it is made of.")
record FigureView(
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
    @Schema(required = true, description = "Path of the rows behind the figure.") String drillDown,
    @Schema(required = true, description = "The days that have rows, in their order.")
        List<DayView> series,
    @Schema(
            required = true,
            description =
                "By dimension: warehouse, channel, carrier, region, and others that the source"
                    + " states. Rows that do not state a dimension are not in its breakdown.")
        Map<String, List<ShareView>> breakdown) {

  static FigureView of(Figure figure) {
    Map<String, List<ShareView>> breakdown = new TreeMap<>();
    figure
        .breakdown()
        .forEach(
            (name, shares) -> breakdown.put(name, shares.stream().map(ShareView::of).toList()));
    HeadlineView headline = HeadlineView.of(figure);
    return new FigureView(
        headline.measure(),
        headline.title(),
        headline.unit(),
        headline.kind(),
        headline.better(),
        headline.numerator(),
        headline.denominator(),
        headline.value(),
        headline.percent(),
        headline.target(),
        headline.previous(),
        headline.change(),
        headline.direction(),
        headline.drillDown(),
        figure.series().stream().map(DayView::of).toList(),
        breakdown);
  }
}
