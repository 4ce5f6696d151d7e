package io.steward.review.review.web;

import io.steward.review.review.Review;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review as the list answers it. */
@Schema(description = "An account with its headline figures of a month.")
record ReviewSummaryView(
    @Schema(required = true, examples = "ACME") String account,
    @Schema(required = true) String name,
    @Schema(nullable = true, examples = "key", description = "standard or key; null while unknown.")
        @Nullable String tier,
    @Schema(nullable = true) @Nullable String manager,
    @Schema(required = true, examples = "2026-10") String month,
    @Schema(required = true, examples = "2026-09") String previousMonth,
    @Schema(required = true) List<HeadlineView> figures) {

  static ReviewSummaryView of(Review review) {
    return new ReviewSummaryView(
        review.account().code(),
        review.account().name(),
        review.account().tier(),
        review.account().manager(),
        review.month().toString(),
        review.previousMonth().toString(),
        review.figures().stream().map(HeadlineView::of).toList());
  }
}
