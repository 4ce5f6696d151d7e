package io.steward.slamonitor.risk.web;

import io.steward.slamonitor.risk.Heartbeat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The sources of events with their heartbeats. */
@Schema(name = "SourceList", description = "Sources by account, kind and name.")
record SourceList(@Schema(required = true) List<SourceView> items) {

  /** A source; {@code learning} is not live: too little is known to tell. */
  @Schema(name = "Source")
  record SourceView(
      @Schema(required = true) String account,
      @Schema(
              required = true,
              enumeration = {"channel", "warehouse", "carrier", "client"})
          String kind,
      @Schema(required = true) String name,
      @Schema(
              required = true,
              enumeration = {"live", "silent", "learning"},
              description =
                  "silent: so long a pause has a probability below one in a thousand at its usual"
                      + " rhythm. learning: a day and thirty active minutes are not known yet.")
          String state,
      @Schema(required = true, description = "When its last event reached us.") Instant lastEventAt,
      @Schema(
              nullable = true,
              description =
                  "Usual seconds between two minutes with events at this hour; null when unknown"
                      + " or usually quiet.")
          @Nullable Long usualGapSeconds) {

    static SourceView of(Heartbeat heartbeat, Instant now) {
      return new SourceView(
          heartbeat.source().account(),
          heartbeat.source().kind(),
          heartbeat.source().name(),
          heartbeat.stateAt(now),
          heartbeat.lastEventAt(),
          heartbeat.usualGap(now).map(Duration::toSeconds).orElse(null));
    }
  }

  static SourceList of(List<Heartbeat> heartbeats, Instant now) {
    return new SourceList(heartbeats.stream().map(h -> SourceView.of(h, now)).toList());
  }
}
