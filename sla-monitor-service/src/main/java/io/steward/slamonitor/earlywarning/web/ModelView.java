package io.steward.slamonitor.earlywarning.web;

import io.steward.slamonitor.earlywarning.ModelSummary;
import io.steward.slamonitor.earlywarning.OperatingPoint;
import io.steward.slamonitor.earlywarning.Quality;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to know about a model. */
@Schema(name = "ForecastModel")
public record ModelView(
    long version,
    @Schema(description = "dispatch or delivery") String kind,
    Instant trainedAt,
    Instant learnedFrom,
    Instant learnedUntil,
    @Schema(description = "Looks at past orders that it was learned from.") int examples,
    @Schema(
            description =
                "Of trials on the past: each asked about orders later than those it was learned"
                    + " from.")
        Quality quality,
    @Schema(
            description =
                "From which probability on a forecast is told; null when no threshold reached the"
                    + " target precision in the trials, and then nothing is told.")
        @Nullable OperatingPoint operatingPoint) {

  static ModelView of(ModelSummary model) {
    return new ModelView(
        model.version(),
        model.kind().wireName(),
        model.trainedAt(),
        model.learnedFrom(),
        model.learnedUntil(),
        model.examples(),
        model.quality(),
        model.operatingPoint());
  }
}
