package io.steward.review.catalogue.web;

import io.steward.review.catalogue.Measure;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure as the API answers it. */
@Schema(description = "How a review shows a measure.")
record MeasureView(
    @Schema(required = true, examples = "on-time-dispatch.v1") String id,
    @Schema(required = true) String title,
    @Schema(
            required = true,
            examples = "orders",
            description = "What is counted; money where each figure states its currency.")
        String unit,
    @Schema(
            required = true,
            enumeration = {"ratio", "mean", "sum"},
            description =
                "ratio: sum of numerators over sum of denominators. mean: the same of amounts, such as"
                    + " hours over orders. sum: no denominator.")
        String kind,
    @Schema(
            required = true,
            enumeration = {"up", "down"},
            description = "Which way a change is welcome.")
        String better,
    @Schema(required = true, description = "The service that measures.") String source,
    @Schema(nullable = true, examples = "0.98", description = "A share of 1.")
        @Nullable String target,
    @Schema(required = true, description = "Whether it stands in the list of reviews.")
        boolean headline,
    @Schema(
            required = true,
            description =
                "Path of the rows behind a figure, with {measure}, {account}, {month}, {from} and"
                    + " {to}, the first days of the month and of the next.")
        String drillDown) {

  static MeasureView of(Measure measure) {
    BigDecimal target = measure.target();
    return new MeasureView(
        measure.id(),
        measure.title(),
        measure.unit(),
        measure.kind().word(),
        measure.better().word(),
        measure.source().service(),
        target == null ? null : target.toPlainString(),
        measure.headline(),
        measure.drillDown().template());
  }
}
