package io.steward.review.review.web;

import io.steward.review.review.Review;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review as the API answers it. */
@Schema(description = "The review of an account and month, as of the moment it was asked for.")
record ReviewView(
    @Schema(required = true, examples = "ACME") String account,
    @Schema(required = true, description = "The code while nobody has told the name.") String name,
    @Schema(nullable = true, examples = "key", description = "standard or key; null while unknown.")
        @Nullable String tier,
    @Schema(nullable = true, description = "User name of the account manager.")
        @Nullable String manager,
    @Schema(required = true, description = "The days of the month are those of this zone.")
        String timeZone,
    @Schema(required = true, examples = "2026-10") String month,
    @Schema(required = true, examples = "2026-09") String previousMonth,
    @Schema(required = true) Instant generatedAt,
    @Schema(required = true) List<FigureView> figures) {

  static ReviewView of(Review review) {
    return new ReviewView(
        review.account().code(),
        review.account().name(),
        review.account().tier(),
        review.account().manager(),
        review.account().zone().getId(),
        review.month().toString(),
        review.previousMonth().toString(),
        review.generatedAt(),
        review.figures().stream().map(FigureView::of).toList());
  }
}
