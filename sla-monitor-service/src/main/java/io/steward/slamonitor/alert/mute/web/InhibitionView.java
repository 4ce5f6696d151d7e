package io.steward.slamonitor.alert.mute.web;

import io.steward.slamonitor.alert.match.WrittenMatcher;
import io.steward.slamonitor.alert.mute.Inhibition;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An inhibition as the API answers it. */
@Schema(name = "Inhibition", description = "While one alert stands, others are not told.")
record InhibitionView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true, description = "What mutes.") List<WrittenMatcher> source,
    @Schema(required = true, description = "What is muted.") List<WrittenMatcher> target,
    @Schema(required = true, description = "Labels that must agree.") List<String> equal) {

  static InhibitionView of(Inhibition inhibition) {
    return new InhibitionView(
        inhibition.id(),
        inhibition.name(),
        inhibition.source().stream().map(WrittenMatcher::of).toList(),
        inhibition.target().stream().map(WrittenMatcher::of).toList(),
        inhibition.equal());
  }

  /** All inhibitions; there are few, so there are no pages. */
  @Schema(name = "InhibitionList")
  record All(@Schema(required = true) List<InhibitionView> items) {}
}
