package io.steward.slamonitor.alert.mute.web;

import io.steward.slamonitor.alert.match.WrittenMatcher;
import io.steward.slamonitor.alert.mute.Silence;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A silence as the API answers it. */
@Schema(name = "Silence", description = "Mutes alerts for a time.")
record SilenceView(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "All must hold.") List<WrittenMatcher> matchers,
    @Schema(required = true) String reason,
    @Schema(required = true) String author,
    @Schema(required = true) Instant from,
    @Schema(required = true) Instant until,
    @Schema(
            required = true,
            enumeration = {"pending", "active", "expired"})
        String state) {

  static SilenceView of(Silence silence, Instant now) {
    return new SilenceView(
        silence.id(),
        silence.matchers().stream().map(WrittenMatcher::of).toList(),
        silence.reason(),
        silence.author(),
        silence.from(),
        silence.until(),
        silence.state(now).name().toLowerCase(Locale.ROOT));
  }
}
