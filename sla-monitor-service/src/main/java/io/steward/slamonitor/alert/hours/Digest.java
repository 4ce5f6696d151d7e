package io.steward.slamonitor.alert.hours;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Gathers messages and sends them together.
 *
 * @param at the local time of day; of an hourly digest only the minute counts
 */
public record Digest(Every every, LocalTime at, ZoneId zone) {
  /** How often a digest is sent. */
  public enum Every {
    HOUR,
    DAY
  }

  /** The next time it is sent, the given moment included. */
  public Instant next(Instant moment) {
    ZonedDateTime local = moment.atZone(zone);
    ZonedDateTime next =
        every == Every.DAY
            ? local.toLocalDate().atTime(at).atZone(zone)
            : local.withMinute(at.getMinute()).withSecond(0).withNano(0);
    if (!next.toInstant().isBefore(moment)) {
      return next.toInstant();
    }
    return every == Every.DAY
        ? local.toLocalDate().plusDays(1).atTime(at).atZone(zone).toInstant()
        : next.plusHours(1).toInstant();
  }
}
