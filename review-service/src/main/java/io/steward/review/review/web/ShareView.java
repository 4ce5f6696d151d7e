package io.steward.review.review.web;

import io.steward.review.review.Fact.ShareSum;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One value of a dimension in a figure's breakdown. */
@Schema(description = "What one value of a dimension contributes.")
record ShareView(
    @Schema(required = true, examples = "W1") String value,
    @Schema(required = true, examples = "12") String numerator,
    @Schema(nullable = true, examples = "13") @Nullable String denominator) {

  static ShareView of(ShareSum sum) {
    return new ShareView(
        sum.value(),
        Decimals.text(sum.tally().numerator()),
        Decimals.textOrNull(sum.tally().denominator()));
  }
}
