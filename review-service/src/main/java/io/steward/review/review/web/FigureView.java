package io.steward.review.review.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.steward.review.review.Figure;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure as the review answers it: the headline, its days and its breakdown. */
@Schema(description = "A figure of a month with what it is made of.")
record FigureView(
    @JsonUnwrapped HeadlineView headline,
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
    return new FigureView(
        HeadlineView.of(figure), figure.series().stream().map(DayView::of).toList(), breakdown);
  }
}
