package io.steward.review.review.web;

import io.steward.review.review.Reading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The month before, as the API answers it. */
@Schema(description = "The same measure in the month before.")
record ReadingView(
    @Schema(required = true, examples = "12") String numerator,
    @Schema(nullable = true) @Nullable String denominator,
    @Schema(nullable = true) @Nullable String value,
    @Schema(nullable = true) @Nullable String percent) {

  static ReadingView of(Reading reading) {
    return new ReadingView(
        Decimals.text(reading.tally().numerator()),
        Decimals.textOrNull(reading.tally().denominator()),
        Decimals.textOrNull(reading.value()),
        Decimals.textOrNull(reading.percent()));
  }
}
