package io.steward.review.review.web;

import io.steward.platform.paging.Page;
import io.steward.review.review.Review;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of reviews; named, so that the OpenAPI document can name it. */
@Schema(description = "A page of reviews in the order of the accounts' codes.")
record ReviewPage(
    @Schema(required = true) List<ReviewSummaryView> items,
    @Schema(nullable = true, description = "Cursor of the next page; null on the last.")
        @Nullable String next) {

  static ReviewPage of(Page<Review> page) {
    return new ReviewPage(page.items().stream().map(ReviewSummaryView::of).toList(), page.next());
  }
}
