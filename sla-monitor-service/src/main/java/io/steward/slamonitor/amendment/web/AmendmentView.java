package io.steward.slamonitor.amendment.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.steward.slamonitor.amendment.Amendment;
import io.steward.slamonitor.amendment.Effect;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version that takes effect, as the API shows it. */
@Schema(
    name = "Amendment",
    description = "How far a version of a policy or calendar got with the promises that run.")
public record AmendmentView(
    @Schema(description = "What got a version: policy or calendar.") String thing,
    String id,
    int version,
    @Schema(description = "Names the version.", examples = "standard@3") String reference,
    Instant holdsFrom,
    @Schema(
            description =
                "waiting until its moment has come and earlier versions are done, moving, or done.")
        String state,
    @Nullable Instant takenAt,
    @Schema(description = "Awaited promises that there were to look at when it was taken up.")
        long promises,
    @Schema(description = "How many of them were looked at.") long lookedAt,
    @JsonUnwrapped Effect effect,
    @Nullable Instant finishedAt) {

  static AmendmentView of(Amendment amendment) {
    return new AmendmentView(
        amendment.thing().name().toLowerCase(Locale.ROOT),
        amendment.id(),
        amendment.version(),
        amendment.reference(),
        amendment.holdsFrom(),
        amendment.state().name().toLowerCase(Locale.ROOT),
        amendment.takenAt(),
        amendment.promises(),
        amendment.lookedAt(),
        amendment.effect(),
        amendment.finishedAt());
  }
}
