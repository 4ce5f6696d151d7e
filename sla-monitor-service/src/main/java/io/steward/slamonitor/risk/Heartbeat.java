package io.steward.slamonitor.risk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a source was last heard, and what is usual for it.
 *
 * @param lastEventAt when its last event reached us
 */
public record Heartbeat(Source source, Instant lastEventAt, Rhythm rhythm) {

  /**
   * {@code live}, {@code silent}, or {@code learning} while too little is known to tell; only a
   * source that is heard as usual is ever live.
   */
  public String stateAt(Instant now) {
    if (!rhythm.isKnown()) {
      return "learning";
    }
    return rhythm.isSilent(lastEventAt, now) ? "silent" : "live";
  }

  /** The usual gap at this hour; empty when it is unknown, or the source is usually quiet then. */
  public Optional<Duration> usualGap(Instant now) {
    return rhythm.isKnown() ? rhythm.usualGap(now) : Optional.empty();
  }
}
