package io.steward.review.catalogue.web;

import io.steward.review.catalogue.Catalogue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole catalogue, in the shape of a list. */
@Schema(description = "All measures.")
record MeasurePage(
    @Schema(required = true) List<MeasureView> items,
    @Schema(nullable = true, description = "Always null: this is all.") @Nullable String next) {

  static MeasurePage of(Catalogue catalogue) {
    return new MeasurePage(catalogue.measures().stream().map(MeasureView::of).toList(), null);
  }
}
