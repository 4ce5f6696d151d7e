package io.steward.review.review.web;

import io.steward.review.review.Fact.DaySum;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One day of a figure's series. */
@Schema(description = "A local day of the account.")
record DayView(
    @Schema(required = true) LocalDate day,
    @Schema(required = true, examples = "12") String numerator,
    @Schema(nullable = true, examples = "13") @Nullable String denominator) {

  static DayView of(DaySum sum) {
    return new DayView(
        sum.day(),
        Decimals.text(sum.tally().numerator()),
        Decimals.textOrNull(sum.tally().denominator()));
  }
}
